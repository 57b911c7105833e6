/** The empty form of an outline, as each type of unit will see it. */
import type { Field, Outline } from '../../outline/schema.ts';

/** A question as a unit will see it: one box, or one a year. */
export interface EmptyField {
  readonly label: string;
  readonly kind: Field['kind'];
  /** Empty: one box. */
  readonly years: readonly number[];
  readonly choices: readonly string[];
  readonly help: string;
  readonly isRequired: boolean;
}

export interface EmptySection {
  readonly title: string;
  readonly fields: readonly EmptyField[];
}

/** What one type of unit is asked. */
export interface EmptyForm {
  readonly type: string;
  readonly sections: readonly EmptySection[];
  /** Further tabs that it fills. */
  readonly tables: readonly EmptySection[];
}

/** The empty form, a type of unit after the other. */
export function emptyForms(outline: Outline): readonly EmptyForm[] {
  const { unitTypes, answers, references, years } = outline;
  const emptyOf = (title: string, fields: readonly Field[]): EmptySection => ({
    title,
    fields: fields.filter(isTyped).map((field) => emptyField(field, years)),
  });
  return unitTypes.map(({ label, topics, establishments }) => {
    const isAsked = ({ topic }: { readonly topic?: Field['topic'] }) =>
      topic === undefined || topics.includes(topic);
    const listed = Object.values(references).filter(
      ({ shape }) => shape.rows === 'pairs' || establishments !== 'none',
    );
    return {
      type: label,
      sections: answers.sections
        .map(({ title, fields }) => emptyOf(title, fields.filter(isAsked)))
        .filter(({ fields }) => fields.length > 0),
      tables: listed.filter(isAsked).map(({ title, fields }) => emptyOf(title, fields)),
    };
  });
}

function isTyped({ kind, locked }: Field): boolean {
  return kind !== 'native' && kind !== 'key' && locked !== true;
}

function emptyField(field: Field, years: readonly number[]): EmptyField {
  const { label, kind, yearly, options = [], help = '', required } = field;
  return {
    ...{ label, kind, help },
    years: yearly ? years : [],
    choices: options.map((one) => one.label),
    isRequired: required === true,
  };
}
