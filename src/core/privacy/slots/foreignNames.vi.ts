/** "Emily Trần", "Kevin", "Bella": pupils are called so too, at home and on the net. */
import { looseKey } from '../../text/text.ts';
import { kindBefore } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isForeign, type Named } from '../nameRun.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { isNext, type ReadWords, type Word } from '../words.vi.ts';
import { doesAsPeople } from './toldPeople.vi.ts';

/** Given names of English and its neighbours; none that is a word of reports, a brand or a city. */
const given = new Set(
  (
    'emily emma emilia emmy ella ellie ellen elena elsa eliza elizabeth eva evelyn olivia sophia sophie sofia isabella isabel bella mia amelia amy annie anna anne anny andrea angela angelina angie alice alicia alina alison amanda ashley aurora ava barbara becky betty bonnie brenda britney camila carla carol caroline catherine cathy cecilia celine chloe christina christine cindy claire clara cynthia daisy daniela daphne debbie denise diana donna doris dorothy elaine erica erika esther fiona gabriella gina gloria hannah harper heather heidi helen helena irene iris ivy jackie jane janet jasmine jenna jennie jenny jennifer jessica jessie jisoo joanna josephine joyce judy julia julie juliet karen kate katherine kathy katie kelly kelsey kimberly kitty kristen laura lauren leah lena leila lily linda lisa liza lucy lulu luna lydia madison maggie mandy margaret maria marian marie marina martha mary matilda maya megan melanie melissa melody michelle mila miley minnie miranda molly monica nancy naomi natalia natalie natasha nicole nina nora olga pamela patricia paula peggy penny phoebe polly rachel rebecca regina rita roberta rosa rosie roxanne ruth sabrina sally samantha sandra sandy sarah sara selena serena sharon sheila shirley sonia stella stephanie susan susie suzy sylvia tania tara taylor teresa tiffany tina tracy vanessa vera veronica vicky vivian wendy winnie yasmin yuna yumi yuki zoe zoey ' +
    'aaron adam adrian aiden alan albert alex alexander alfred andrew andy anthony antony arthur austin barry benjamin benny bernard billy bobby brad bradley brandon brian bruce bryan calvin carl carlos charlie chris christian christopher colin connor craig daniel danny darren david dennis derek dominic donald douglas dylan eddie edgar edward edwin elliot elvis eric erik ethan eugene evan felix finn francis fred freddy gabriel gary gavin george gerald gilbert glenn gordon graham gregory harold harry harvey hector henry howard hugo ian isaac ivan jackson jacob jaden jake james jamie jason jasper jayden jeff jeffrey jeremy jerry jesse jimmy joel john johnny johnson jonathan joseph joshua julian justin karl keith kelvin kenneth kenny kevin kyle larry lawrence leonard leonardo leroy lewis liam logan louis lucas luke marcus mario mark martin marvin mason matthew maurice michael mickey miguel mike mikey miles mohamed morgan nathan nathaniel neil nelson nicholas nicolas nigel noah norman oliver oscar owen patrick paul peter philip phillip ralph randy raymond rich richard ricky robert robin roger ronald ronnie ryan samuel scott sean sebastian shawn simon stanley stefan stephen steve steven stuart terry theodore thomas timmy timothy toby tommy tony travis trevor tristan tyler vernon victor vincent wallace walter wayne wesley william willy xavier zack zachary'
  ).split(' '),
);
/** Whom everybody knows by these two words, or what is called so. */
const known = new Set(
  'nick vujicic, harry potter, tom jerry, peter pan, mark zuckerberg, bill gates, steve jobs, elon musk, albert einstein, isaac newton, thomas edison, marie curie, charles darwin, alexander graham, anne frank, mary poppins, michael jackson, taylor swift, justin bieber, david beckham, helen keller, walt disney, adam khoo, robin hood, robinson crusoe, barack obama, donald trump, alexandre yersin, alexander yersin, louis pasteur, victor hugo, karl marx, maria montessori, edison schools, oscar wilde, nelson mandela, martin luther, george washington, abraham lincoln, william shakespeare, mickey mouse, winnie pooh, daniel goleman, stephen covey, dale carnegie, jack ma'.split(
    ', ',
  ),
);
/** "Luna", "Mark", "rich" in small letters are other words. */
const fewestSmall = 5;
const capitalOnly = new Set(
  'grace robin rosa austin logan mason oscar scott victor miles harper stella aurora iris melody luna'.split(' '),
);

/** Whether somebody with such a name is told of; sure where a family's name or a deed of people stands beside it. */
export function foreignerNamed(text: ReadWords): Named {
  let named: Named = 'none';
  text.words.forEach((word, at) => {
    if (named === 'sure' || !given.has(word.key) || !isWritten(word)) return;
    const one = judgeForeigner(text, at);
    if (one !== 'none') named = one;
  });
  return named;
}

function isWritten({ key, isCapital }: Word): boolean {
  return isCapital || (key.length >= fewestSmall && !capitalOnly.has(key));
}

function judgeForeigner(text: ReadWords, at: number): Named {
  const { words } = text;
  const next = isNext(words, at + 1) ? words[at + 1] : undefined;
  if (known.has(`${words[at]?.key} ${next?.key}`) || known.has(`${words[at - 1]?.key} ${words[at]?.key}`)) return 'none';
  const isFamily = next !== undefined && plainParts.surnames.has(looseKey(next.key)) && next.isCapital === words[at]?.isCapital;
  const to = isFamily ? at + 2 : at + 1;
  const { kind, word: introducer } = kindBefore(text, at);
  const isDoing = doesAsPeople({ to }, text);
  if ((kind === 'place' || kind === 'school' || kind === 'office') && !isDoing) return 'none';
  // "Mark Twain", "Oxford Mary": foreign words beside it make another name.
  const before = words[at - 1];
  const isStranger = (one: Word | undefined) => one?.isCapital === true && !isSyllableSpelt(one.key, true);
  // "Scratch, Code.org và Alice": one more of what was listed.
  if (
    !isDoing &&
    before?.key === 'và' &&
    words[at - 2]?.isCapital !== true &&
    /^[a-z]+$/.test(words[at - 2]?.key ?? '') &&
    !isSyllableSpelt(words[at - 2]?.key ?? '', true)
  )
    return 'none';
  if (!isDoing && ((!isFamily && isStranger(next)) || (words[at]?.gap === ' ' && isStranger(before) && kind !== 'courtesy'))) return 'none';
  // "bà Sarah Nguyen trình bày": an adult at work.
  if (kind === 'courtesy' && !isDoing) return 'possible';
  const isChild = kind === 'person' && introducer !== '';
  return isFamily || isDoing || isChild ? 'sure' : 'possible';
}

/** "Chaewon bị các bạn trêu": a word of no language of reports that does what only people do. */
export function strangerDoes(text: ReadWords): boolean {
  return text.words.some((word, at) => {
    if (!word.isCapital || word.isUpper || word.key.length < 3) return false;
    if (!/^[a-z]+$/.test(word.key) || isForeign(word.key) || isSyllableSpelt(word.key, true)) return false;
    return (word.startsSentence && doesAsPeople({ to: at + 1 }, text)) || isBeforeFamily(text, at);
  });
}

/** "Sunny Phạm": a family's name with its accents, and no other capital. */
function isBeforeFamily({ words }: ReadWords, at: number): boolean {
  const [next, third] = [words[at + 1], words[at + 2]];
  if (!isNext(words, at + 1) || next?.isCapital !== true || next.isUpper || /^[a-z]+$/.test(next.key)) return false;
  if (third?.isCapital === true && third.gap === ' ') return false;
  return accentedParts.surnames.has(next.key) && !(words[at - 1]?.isCapital && words[at]?.gap === ' ' && !words[at]?.startsSentence);
}
