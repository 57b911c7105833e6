/** Every sentence of a rule, over its examples and the planted cities: it says what to do and names no person. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/core/checks/check.ts';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { checkPlanted } from './checkPlanted.ts';
import { plantedCity } from './planted.ts';
import { contextOfExample } from './runRules.ts';

describe('sentences', () => {
  const planted = [5, 40, 130].flatMap((size) => checkPlanted(plantedCity(size)).findings);
  const examples = rules.flatMap((rule) => rule.examples);
  const declared = examples.flatMap((example) => check(contextOfExample(example)).findings);
  const findings: readonly Finding[] = [...planted, ...declared];
  const messages = [...new Set(findings.map(({ message }) => message))];

  test('each says what to do', () => {
    const mends = /(?:[.;,?] |rồi |hoặc |thì )(?:chỉ )?(?:gõ|ghi|chép|sửa|xóa|chọn|chuyển|thêm|giữ|thay|bỏ|bấm|xem|đếm|không cần sửa)/i;
    expect(messages.filter((message) => !mends.test(message))).toEqual([]);
  });

  test('none uses the words of a machine', () => {
    const banned = /không hợp lệ|vui lòng|lỗi hệ thống|undefined|NaN|null|\[object/i;
    expect(messages.filter((message) => banned.test(message))).toEqual([]);
  });

  test('each names the label of its cell, or the unit', () => {
    const nameless = findings.filter(({ rule, field, message }) => field !== null && !message.includes('“') && rule !== 'T01');
    expect(nameless.map(({ rule, message }) => [rule, message])).toEqual([]);
  });

  test('none repeats what C06 found', () => {
    const secrets = [
      'Nguyễn Văn An',
      '0912345678',
      'N.T.A',
      'Nguyễn Thị Mai',
      'Hoàng Thị Lan',
      'Trần Thị Bích',
      'Lê Văn Cường',
      '031205001234',
      'Phạm Thị Dung',
    ];
    const telling = JSON.stringify(findings.map(({ message, parameters }) => [message, parameters]));
    expect(secrets.filter((secret) => telling.includes(secret))).toEqual([]);
  });
});
