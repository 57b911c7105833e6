/** Which members of Google's services the sources use, as the type checker sees them. */
import path from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import {
  isBindingPattern,
  isElementAccessExpression,
  isObjectBindingPattern,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Symbol as Declared, type Project } from 'typescript/unstable/sync';

/** "Range.getValues" and where it is first used. */
type UsedMembers = ReadonlyMap<string, string>;

/** A use that cannot be followed to a member: by a computed name, or taken apart. */
interface Opaque {
  readonly file: string;
  readonly text: string;
}

interface ServiceUse {
  readonly used: UsedMembers;
  readonly opaque: readonly Opaque[];
}

/** What the sources of a TypeScript project (its tsconfig.json) ask of Google's services. */
export function findServiceUse(config: string): ServiceUse {
  const api = new API({ cwd: process.cwd() });
  try {
    const snapshot = api.updateSnapshot({ openProjects: [path.resolve(config)] });
    const [project] = snapshot.getProjects();
    if (project === undefined) throw new Error(`${config} is no TypeScript project.`);
    return scan(project);
  } finally {
    api.close();
  }
}

/** The project's own files only: what they import compiles without the services' types. */
function scan({ program, checker, rootFiles }: Project): ServiceUse {
  const used = new Map<string, string>();
  const opaque: Opaque[] = [];
  for (const file of rootFiles.filter((name) => !name.endsWith('.d.ts'))) {
    const source = program.getSourceFile(file);
    const place = path.relative(process.cwd(), file);
    for (const node of source === undefined ? [] : descendants(source)) {
      const member = isPropertyAccessExpression(node) ? memberOf(checker, node.name) : undefined;
      if (member !== undefined && !used.has(member)) used.set(member, place);
      if (hidesMember(checker, node)) opaque.push({ file: place, text: node.getText() });
    }
  }
  return { used, opaque };
}

function descendants(root: Node): Node[] {
  const found: Node[] = [];
  root.forEachChild((child) => {
    found.push(child, ...descendants(child));
    return undefined;
  });
  return found;
}

/** "Range.getValues" when the name is declared by a service's interface. */
function memberOf(checker: Checker, name: Node): string | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  if (symbol === undefined || !isGoogles(symbol)) return undefined;
  const owner = symbol.getParent();
  // What an advanced service answers with is plain JSON.
  if (owner?.getParent()?.name === 'Schema') return undefined;
  return `${owner?.name ?? ''}.${symbol.name}`;
}

function hidesMember(checker: Checker, node: Node): boolean {
  const target = isElementAccessExpression(node)
    ? node.expression
    : isBindingPattern(node) && isObjectBindingPattern(node)
      ? node
      : undefined;
  if (target === undefined) return false;
  const symbol = checker.getTypeAtLocation(target)?.getSymbol();
  return symbol !== undefined && isGoogles(symbol);
}

function isGoogles(symbol: Declared): boolean {
  return symbol.declarations.some((declaration) =>
    declaration.path.includes('/@types/google-apps-script/'),
  );
}
