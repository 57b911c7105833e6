/** gas-local 1.3.1 has no types of its own. */
declare module 'gas-local' {
  /** Runs every .js file of a folder in one vm context made of `scope`, and gives that context. */
  export function require(folder: string, scope: object): Record<string, unknown>;
}
