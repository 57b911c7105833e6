/** The last section: what is still to see, what has no content, who signs, and saying that it is finished. */
import type { FindingView, FormSection, UnitView } from '../../../api/api.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { useDesk } from '../../desk.ts';
import { Button } from '../../parts/Button.tsx';
import { findingsOf, isBlankText, sectionOf } from './cells.ts';
import { givenReason } from './ExplainForm.tsx';
import { FindingLine } from './FindingLine.tsx';
import { FootBar } from './FootBar.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { downloadPrint } from './printUnit.ts';
import { SilentPart } from './SilentPart.tsx';
import { CommonReason, TextField } from './TextField.tsx';
import { alike } from './verdicts.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly section: FormSection;
  readonly back: (() => void) | undefined;
}

export function ConfirmPart({ section, back }: Props) {
  const { view, keeper } = useForm();
  const desk = useDesk();
  const toSee = openFindings(view);
  const { blanks } = view;
  const fillBlanks = () => {
    const ids = blanks.flatMap(({ place, to }) => {
      const id = idAt(view, place);
      return id ? [{ id, to }] : [];
    });
    keeper.act({ changes: ids, said: words.filledBlanks(ids.length) });
  };
  return (
    <>
      <section class="card" aria-labelledby="to-see" tabIndex={-1}>
        <div class="spread">
          <h2 id="to-see">{words.toSee}</h2>
          {toSee.length > 0 && <span class="hint">{words.stillLeft(toSee.length)}</span>}
        </div>
        {toSee.length === 0 && (
          <p>
            {view.state === 'empty'
              ? words.notYet(words.codeOf(view.form[0]?.code ?? ''))
              : words.nothingToSee}
          </p>
        )}
        <ul class="lines">
          <MissingLines findings={toSee.filter(({ blank }) => blank)} />
          {alike(toSee.filter(({ blank }) => !blank)).map((findings) => (
            <FindingLine key={lineKey(findings)} findings={findings} />
          ))}
        </ul>
        {blanks.length > 0 && view.state !== 'empty' && (
          <Button look="pill" onClick={fillBlanks}>
            {words.fillAllBlanks(blanks.length)}
          </Button>
        )}
      </section>
      <SilentPart />
      <h2>{words.signTitle}</h2>
      {section.fields.map((field) => {
        const [box] = field.cells;
        return box && <TextField key={field.code} field={field} cell={box} short />;
      })}
      <CommonReason />
      <p>
        <Button look="link" onClick={() => void downloadPrint(view, desk)}>
          <Icon name="print" /> {words.printFile}
        </Button>
      </p>
      <ConfirmFoot toSee={toSee} back={back} />
    </>
  );
}

/** Blank boxes are one line a section, neutral until the unit says that it has finished. */
export function MissingLines({ findings }: { findings: readonly FindingView[] }) {
  const { view, show } = useForm();
  const groups = groupBy(findings, (finding) => sectionOf(view, finding));
  return (
    <>
      {[...groups].map(([section, own]) => (
        <li key={section?.code ?? ''}>
          <Icon name={iconOf(own, view.isComplete)} />
          <div>
            <Button look="link" onClick={() => own[0] && show(own[0])}>
              {section ? words.sectionLink(words.codeOf(section.code), section.short) : ''}
            </Button>
            <p>{words.missingBoxes(own.length)}</p>
          </div>
        </li>
      ))}
    </>
  );
}

function iconOf(blanks: readonly FindingView[], isComplete: boolean) {
  if (!isComplete) return 'ring';
  return blanks.some(({ severity }) => severity === 'error') ? 'error' : 'doubt';
}

export function lineKey([finding]: readonly FindingView[]): string {
  return JSON.stringify([finding?.rule, finding?.place, finding?.message]);
}

function ConfirmFoot({ toSee, back }: { toSee: readonly FindingView[]; back: Props['back'] }) {
  const { view, keeper, open, show } = useForm();
  const { complete, signing } = view;
  if (!complete) return null;
  const errors = toSee.filter(({ severity }) => severity === 'error');
  const first = errors.find((one) => !one.blank) ?? errors[0];
  const blank = errors.filter((one) => one.blank).length;
  const unsigned = signing.filter((cell) => isBlankText(keeper.textOf(cell)));
  const say = (to: string, said: string) =>
    keeper.act({ changes: [{ id: complete.id, to }], said });
  const finish = () => say(complete.options[0] ?? '', words.finished);
  const [begin] = view.form;
  if (view.state === 'empty' && begin) {
    const label = words.start(`${words.codeOf(begin.code)} ${begin.short}`);
    return (
      <FootBar
        label={label}
        onClick={() => open({ kind: 'section', code: begin.code })}
        back={back}
      />
    );
  }
  if (view.isComplete && !view.returned && !first) {
    return (
      <FootBar
        label={words.reopen}
        onClick={() => say('', words.reopened)}
        back={back}
        above={<p class="good-text">{words.isFinished}</p>}
      />
    );
  }
  const unchanged = view.returned && view.isComplete && <p class="hint">{words.unchanged}</p>;
  const missing = unsigned.length > 0 && (
    <p class="hint">{words.signMissing(unsigned.map(({ label }) => label).join(', '))}</p>
  );
  if (!first) {
    return (
      <FootBar
        label={view.returned ? words.sendBackNow() : words.finish}
        onClick={finish}
        back={back}
      >
        {missing}
        {unchanged}
      </FootBar>
    );
  }
  const where = sectionOf(view, first)?.code ?? '';
  return (
    <FootBar
      label={
        first.blank
          ? words.fillNext(words.codeOf(where))
          : words.mend(words.nextErrorIn(words.codeOf(where), first.year))
      }
      onClick={() => show(first)}
      back={back}
    >
      <Button
        look="wide"
        onClick={() => (view.isComplete && !view.returned ? say('', words.reopened) : finish())}
      >
        {view.isComplete && !view.returned
          ? words.reopen
          : words.finishAnyway(errors.length - blank, blank)}
      </Button>
      <p class="hint">{words.whatFollows}</p>
    </FootBar>
  );
}

/** Wrong, blank or doubtful, explained ones last as taken; texts that are asked apart are not asked twice. */
function openFindings(view: UnitView): FindingView[] {
  const rank = (finding: FindingView) =>
    finding.severity === 'error' ? 0 : givenReason(view, finding.subject) === '' ? 1 : 2;
  const silent = new Set(view.silent.map(({ cell }) => JSON.stringify(cell.place)));
  const isAsked = ({ blank, place }: FindingView) => blank && silent.has(JSON.stringify(place));
  return findingsOf(view)
    .filter((finding) => finding.severity !== 'note' && !isAsked(finding))
    .sort((one, other) => rank(one) - rank(other));
}

function idAt(view: UnitView, place: NonNullable<FindingView['place']>): string | undefined {
  const cells = view.form.flatMap(({ fields }) => fields.flatMap((field) => field.cells));
  return cells.find((cell) => JSON.stringify(cell.place) === JSON.stringify(place))?.id;
}
