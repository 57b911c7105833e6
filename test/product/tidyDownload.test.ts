/** The table for the level above, downloaded where people press: the same bytes as the command line's. */
import { describe, expect, test } from '@jest/globals';
import { newStores } from '../../local/services/host.ts';
import { consolidate, copyForm, filledForm, open, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const base = filledForm();

/** What a press gives, as text. */
function download(form: ReturnType<typeof copyForm>, isMasked: boolean, stores = newStores()) {
  const answer = open(form, { stores }).run('downloadTidy', isMasked) as {
    value: { name: string; mimeType: string; base64: string };
  };
  const { name, mimeType, base64 } = answer.value;
  return { name, mimeType, text: Buffer.from(base64, 'base64').toString('utf8') };
}

/** What `tong-hop --chuan` and `--an-so-nho` write. */
function written(form: ReturnType<typeof copyForm>, state: string, tidy: string, stores = newStores()) {
  return (open(form, { stores }).call('consolidateNow', { state, tidy }) as unknown as { tidy: string }).tidy;
}

describe('so-lieu-chuan.csv from the sidebar', () => {
  test.each([
    ['all', false],
    ['masked', true],
  ])('of a draft, %s: as the command line writes it', (tidy, isMasked) => {
    const { name, mimeType, text } = download(copyForm(base), isMasked);
    expect([name, mimeType]).toEqual([isMasked ? 'so-lieu-chuan-gop-so-nho.csv' : 'so-lieu-chuan.csv', 'text/csv']);
    expect(text).toBe(written(copyForm(base), 'TAM', tidy));
    expect(text.split('\r\n').length).toBeGreaterThan(100);
  });

  test('masked, it hides what all of it tells', () => {
    expect(download(copyForm(base), true).text).not.toBe(download(copyForm(base), false).text);
  });

  test('of a final: from its copies, whatever was typed since', () => {
    const form = copyForm(base);
    const stores = newStores();
    const made = written(form, 'CHOT', 'all', stores);
    expect(rowsOf(form, tabs.answers, 'TA').length).toBe(1);
    type(form, tabs.answers, 'TA', 'nhom_2_so_buoi.2023', '9999');
    expect(download(form, false, stores).text).toBe(made);
    expect(made).not.toContain('9999');
  });

  test('a later draft tells what is there now', () => {
    const form = copyForm(base);
    const stores = newStores();
    written(form, 'CHOT', 'all', stores);
    type(form, tabs.answers, 'TA', 'nhom_2_so_buoi.2023', '9999');
    consolidate(open(form, { stores }), 'TAM');
    expect(download(form, false, stores).text).toContain('9999');
  });
});
