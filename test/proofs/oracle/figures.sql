-- Every figure of a draft, from cells as read: semantics.md §3, §5 and the matching table of outline.md, written anew.
-- Tables filled before: unit, answer, est, pair, tracked, seen, setting (see figures.py).

-- Which unit types are asked what, and which are in totals.
CREATE TABLE type_rule(type TEXT, counts INT, lists TEXT, in_totals INT);
INSERT INTO type_rule VALUES
  ('phong_gddt', 1, 'asked', 1), ('truong_thpt', 1, 'asked', 1), ('tt_gdnn_gdtx', 1, 'asked', 1),
  ('truc_thuoc', 1, 'if_listed', 1), ('phong_so', 0, 'none', 0), ('ubnd_xa', 1, 'none', 1);

CREATE TABLE year_window(year INT, first TEXT, last TEXT);
INSERT INTO year_window VALUES
  (2021, '2021-06-01', '2021-12-31'), (2022, '2022-01-01', '2022-12-31'),
  (2023, '2023-01-01', '2023-12-31'), (2024, '2024-01-01', '2024-12-15');

-- A draft takes the live row of every unit that must report, unless it stands twice or was sent back;
-- a final only complete ones; a cell with an open error is out as in a draft.
CREATE VIEW in_run AS
  SELECT u.code FROM unit u
  WHERE u.must = 1 AND u.row_count <= 1
    AND NOT EXISTS (SELECT 1 FROM tracked t WHERE t.unit = u.code AND t.state = 'returned')
    AND ((SELECT final FROM setting) = 0 OR u.complete);

-- Asked for counts in a year: by type, and active in any part of that year's window.
CREATE VIEW asked AS
  SELECT u.code AS unit, u.type, u.ord, w.year, r.lists
  FROM unit u JOIN type_rule r ON r.type = u.type CROSS JOIN year_window w
  WHERE u.must = 1 AND r.counts = 1
    AND coalesce(u.valid_from, w.first) <= w.last AND coalesce(u.valid_to, w.last) >= w.first;

-- BTC 1. Rows of one establishment (unit, level, name): identical ones count once, differing ones are out, one in d.
CREATE VIEW est_one AS
  SELECT unit, level, name_key, year,
    CASE WHEN trust = 1 AND ok = 1 THEN times END AS times,
    blank, all_na
  FROM (
    SELECT unit, level, name_key, year,
      max(times) AS times, min(ok) AS ok, min(blank) AS blank, min(state = 'NA') AS all_na,
      (SELECT count(DISTINCT said) FROM est_said s
       WHERE s.unit = e.unit AND s.level IS e.level AND s.name_key = e.name_key) = 1 AS trust
    FROM est e GROUP BY unit, level, name_key, year
  );

CREATE VIEW est_listed AS SELECT * FROM est_one WHERE all_na = 0;

CREATE VIEW t1_reference AS
  SELECT a.unit, a.type, a.year,
    count(l.unit) AS listed,
    count(l.times) AS usable,
    sum(CASE WHEN l.times >= (SELECT minimum_times FROM setting) THEN 1 ELSE 0 END) AS controlled,
    coalesce(sum(l.blank = 0), 0) AS typed,
    (SELECT count(*) FROM est e WHERE e.unit = a.unit) AS rows_at_all
  FROM asked a LEFT JOIN est_listed l ON l.unit = a.unit AND l.year = a.year
  WHERE a.lists = 'asked' OR (a.lists = 'if_listed' AND EXISTS (SELECT 1 FROM est e WHERE e.unit = a.unit))
  GROUP BY a.unit, a.type, a.year;

-- BTC 2 and 3: per row, whether it is broken (R01, or one half missing) and whether both halves are usable.
CREATE VIEW pair_row AS
  SELECT *,
    (num > den OR den > bound) IS 1 OR (num_blank = 1 OR den_blank = 1) AS broken,
    num IS NOT NULL AND den IS NOT NULL AS both
  FROM pair WHERE num_blank = 0 OR den_blank = 0 OR bound_blank = 0;

CREATE VIEW pair_reference AS
  SELECT a.unit, a.type, a.year, f.field,
    count(p.unit) AS filled, coalesce(max(p.broken), 0) AS broken,
    coalesce(sum(p.both), 0) AS usable,
    coalesce(sum(p.num), 0) AS controlled,
    coalesce(sum(CASE WHEN p.both THEN p.num END), 0) AS n,
    coalesce(sum(CASE WHEN p.both THEN p.den END), 0) AS d
  FROM asked a
  JOIN (SELECT 'so_tre_duoc_ho_tro' AS field UNION SELECT 'so_vi_pham_bi_xu_ly') f
  LEFT JOIN pair_row p ON p.unit = a.unit AND p.year = a.year AND p.field = f.field
  GROUP BY a.unit, a.type, a.year, f.field;

-- Where "GOP:" ends, step by step; a chain longer than there are units runs in a circle.
CREATE VIEW pointer_end AS
  WITH RECURSIVE step(field, unit, year, at, steps) AS (
    SELECT field, unit, year, pointer, 1 FROM answer WHERE state = 'ELSEWHERE'
    UNION ALL
    SELECT s.field, s.unit, s.year, a.pointer, s.steps + 1
    FROM step s JOIN answer a ON a.field = s.field AND a.year = s.year AND a.unit = s.at AND a.state = 'ELSEWHERE'
    WHERE s.steps <= (SELECT count(*) FROM unit)
  )
  SELECT field, unit, year, at FROM step
  WHERE NOT EXISTS (
    SELECT 1 FROM answer a WHERE a.field = step.field AND a.year = step.year AND a.unit = step.at AND a.state = 'ELSEWHERE');

-- What the unit's own row says in the three target fields; no row at all says nothing, nor do two (S02).
CREATE VIEW said AS
  SELECT f.field, a.unit, a.year,
    coalesce(s.state, 'BLANK') AS state, s.number AS number, coalesce(s.none, 0) AS none,
    -- It must end at a unit that is asked for that field and year, and in totals.
    EXISTS (
      SELECT 1 FROM pointer_end p JOIN asked t ON t.unit = p.at AND t.year = p.year JOIN type_rule r ON r.type = t.type
      WHERE p.field = f.field AND p.unit = a.unit AND p.year = a.year AND r.in_totals = 1
        AND (f.field <> 'so_co_so_dinh_ky' OR t.lists = 'asked'
          OR (t.lists = 'if_listed' AND EXISTS (SELECT 1 FROM est e WHERE e.unit = t.unit)))
    ) AS points
  FROM asked a
  JOIN (SELECT 'so_co_so_dinh_ky' AS field UNION SELECT 'so_tre_duoc_ho_tro' UNION SELECT 'so_vi_pham_bi_xu_ly') f
  LEFT JOIN answer s ON s.unit = a.unit AND s.field = f.field AND s.year = a.year;

-- The matching table. expected: in E; usable: its halves may be used; bare: in M by a bare 0.
CREATE VIEW matched AS
  SELECT 'so_co_so_dinh_ky' AS field, r.unit, r.type, r.year,
    CASE
      WHEN s.state IN ('NA', 'ELSEWHERE') AND r.typed > 0 THEN 1
      WHEN s.state = 'NA' OR (s.state = 'ELSEWHERE' AND s.points) THEN 0
      ELSE 1 END AS expected,
    CASE
      WHEN s.state IN ('NA', 'ELSEWHERE') THEN 0
      WHEN s.number IS NOT NULL AND r.typed = 0 THEN 0
      WHEN s.number IS NOT NULL AND r.usable = r.listed THEN s.number = r.controlled
      WHEN s.number IS NOT NULL THEN r.controlled <= s.number AND r.usable > 0
      ELSE r.usable > 0 END AS usable,
    0 AS bare, 0 AS n, 0 AS d, r.rows_at_all
  FROM t1_reference r JOIN said s ON s.field = 'so_co_so_dinh_ky' AND s.unit = r.unit AND s.year = r.year
  UNION ALL
  SELECT r.field, r.unit, r.type, r.year,
    CASE
      WHEN s.state IN ('NA', 'ELSEWHERE') AND r.filled > 0 THEN 1
      WHEN s.state = 'NA' OR (s.state = 'ELSEWHERE' AND s.points) THEN 0
      ELSE 1 END,
    CASE
      WHEN s.state IN ('NA', 'ELSEWHERE') OR r.broken THEN 0
      WHEN s.none AND r.filled = 0 THEN 1
      WHEN s.none THEN r.controlled = 0 AND r.usable > 0
      WHEN s.number IS NOT NULL AND r.filled = 0
        THEN s.number = 0 AND (SELECT zero_means_none FROM setting)
      WHEN s.number IS NOT NULL AND r.usable = r.filled THEN s.number = r.controlled
      WHEN s.number IS NOT NULL THEN r.controlled <= s.number AND r.usable > 0
      ELSE r.usable > 0 END,
    NOT s.none AND s.number IS 0 AND r.filled = 0 AND (SELECT zero_means_none FROM setting),
    r.n, r.d, NULL
  FROM pair_reference r JOIN said s ON s.field = r.field AND s.unit = r.unit AND s.year = r.year;

-- E and M by unit, year and group; n and d where in M. For BTC 1 a group is a level, or all but gdnn_gdtx.
CREATE TABLE member AS
  SELECT m.field, '' AS level, m.unit, m.type, m.year, 1 AS in_e,
    m.usable AND m.unit IN in_run AS in_m, m.bare,
    CASE WHEN m.usable AND m.unit IN in_run THEN m.n ELSE 0 END AS n,
    CASE WHEN m.usable AND m.unit IN in_run THEN m.d ELSE 0 END AS d,
    0 AS listed, 0 AS lists_none
  FROM matched m WHERE m.field <> 'so_co_so_dinh_ky' AND m.expected
  UNION ALL
  SELECT m.field, g.level, m.unit, m.type, m.year, 1,
    m.usable AND m.unit IN in_run AND count(l.times) > 0, 0,
    CASE WHEN m.usable AND m.unit IN in_run
      THEN sum(l.times IS NOT NULL AND l.times >= (SELECT minimum_times FROM setting)) ELSE 0 END,
    CASE WHEN m.usable AND m.unit IN in_run THEN count(l.times) ELSE 0 END,
    count(l.unit), m.rows_at_all = 0
  FROM matched m
  JOIN (SELECT '' AS level UNION SELECT DISTINCT level FROM est WHERE level IS NOT NULL) g
  LEFT JOIN est_listed l ON l.unit = m.unit AND l.year = m.year
    AND CASE WHEN g.level = '' THEN l.level IS NOT 'gdnn_gdtx' ELSE l.level = g.level END
  WHERE m.field = 'so_co_so_dinh_ky' AND m.expected
  GROUP BY m.field, g.level, m.unit, m.year
  HAVING count(l.unit) > 0 OR (m.rows_at_all = 0 AND g.level = '');

CREATE VIEW indicator_year AS
  SELECT field, level, CAST(year AS TEXT) AS time, sum(n) AS n, sum(d) AS d, sum(in_m) AS m, count(*) AS e,
    sum(in_m AND bare) AS bare, sum(in_m) = count(*) AS all_in,
    CASE WHEN field = 'so_co_so_dinh_ky' AND sum(lists_none) = 0 THEN sum(listed) - sum(d) END AS absent
  FROM member GROUP BY field, level, year;

-- A flow sums over years; the period of a stock is its last year.
CREATE VIEW indicator_period AS
  SELECT field, level, 'period' AS time, sum(n) AS n, sum(d) AS d,
    count(DISTINCT CASE WHEN in_m THEN unit END) AS m, count(DISTINCT unit) AS e,
    count(DISTINCT CASE WHEN in_m AND bare THEN unit END) AS bare,
    sum(in_m) = count(*) AS all_in, NULL AS absent
  FROM member WHERE field <> 'so_co_so_dinh_ky' GROUP BY field, level
  UNION ALL
  SELECT field, level, 'period', n, d, m, e, bare, all_in, absent
  FROM indicator_year WHERE field = 'so_co_so_dinh_ky' AND time = '2024';

CREATE VIEW indicator_all AS SELECT * FROM indicator_year UNION ALL SELECT * FROM indicator_period;

-- Totals: usable cells of the rows that are in; for the target fields the numerator, and the units of M.
CREATE VIEW counted AS
  SELECT s.field, s.unit, a.type, s.year, s.number AS number
  FROM answer s JOIN asked a ON a.unit = s.unit AND a.year = s.year JOIN type_rule r ON r.type = a.type
  WHERE s.unit IN in_run AND r.in_totals = 1 AND s.number IS NOT NULL
    AND s.field NOT IN ('so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly')
  UNION ALL
  SELECT field, unit, type, year, n FROM member WHERE level = '' AND in_m;

CREATE VIEW total_all AS
  SELECT field, '' AS type, CAST(year AS TEXT) AS time, sum(number) AS total, count(*) AS units
    FROM counted GROUP BY field, year
  UNION ALL SELECT field, '', 'period', sum(number), count(DISTINCT unit)
    FROM counted WHERE field <> 'so_co_so_dinh_ky' GROUP BY field
  UNION ALL SELECT field, type, CAST(year AS TEXT), sum(number), count(*)
    FROM counted GROUP BY field, type, year
  UNION ALL SELECT field, type, 'period', sum(number), count(DISTINCT unit)
    FROM counted WHERE field <> 'so_co_so_dinh_ky' GROUP BY field, type;

-- §5: who reported. Only completed units can be on time.
CREATE VIEW expected_unit AS
  SELECT * FROM unit WHERE must = 1 AND successor = ''
    AND coalesce(valid_from, '2024-12-15') <= '2024-12-15' AND coalesce(valid_to, '2024-12-15') >= '2024-12-15';

CREATE VIEW due AS
  SELECT e.code, e.complete, e.document_day,
    max(s.deadline, coalesce(e.extended_to, ''), coalesce((SELECT max(new_deadline) FROM tracked t WHERE t.unit = e.code), '')) AS deadline,
    (SELECT min(day) FROM seen WHERE seen.unit = e.code) AS seen
  FROM expected_unit e CROSS JOIN setting s;

CREATE VIEW reporting AS
  SELECT
    (SELECT count(*) FROM expected_unit) AS expected,
    (SELECT count(*) FROM expected_unit WHERE has_entered) AS withData,
    (SELECT count(*) FROM expected_unit WHERE complete) AS submitted,
    (SELECT count(*) FROM due WHERE complete AND seen <= deadline) AS onTime,
    (SELECT count(*) FROM due WHERE complete AND (seen <= deadline) IS NOT 1 AND document_day <= deadline) AS onTimeByDocument;
