/** What is under the figures of results.md, in words. */
export const notes = `## What the passes are
- The rows are a made-up city (bench/city.ts), a twentieth of its units with a planted defect (bench/defects.ts). A step measured alone reads the rows first; "all together" reads them once.
- The plain pass (bench/plain.ts) gives the same totals and indicators by year, period, unit type and level, the same findings of eight rules (C01, C02, R01, R02, R03, X01, A01, T01: compared unit by unit), and the same groups of near-identical sentences.
- What it does not do: the other rules (S01 to S04, C03 to C06 with the search for personal data, R04, T02 to T05, Y01, Y02); sentences and proposed corrections of findings; places, so that a finding leads to its cell; the full grammar of what people type (it knows digits, "triệu đồng", "không phát sinh"); columns found by code or label; units found by name; KAD, CCSL, GOP, a bare 0 in a target field, establishments listed twice, units that merged, returned reports; reasons why a unit is left out of a figure. The core does all of it in every line, in "the same eight rules" too, where only the other rules are left out.
- Equality is required at 130 and 1,300 units before anything is measured; at 13,000 only the time is taken.
- The lines "the same eight rules" are the same work with the same answer. In "validate" and "all together" the core runs all its rules against the eight of the plain pass: more work for more answers.

## What the ratios are made of
Profiled with \`node --cpu-prof\` at 1,300 units. Of the core's validation a fifth to a quarter is the search for personal data (C06), a quarter is reading the cells into answers with their places and states, a tenth matching figures with their tables, the rest spread over the other rules. Reading is also about half of "totals and indicators", and a fifth of "grouping". The same work with the same answer takes one and a half to twice and a fifth of the plain pass when all is done together, which is about the aim of two; each step alone, where reading weighs more, up to three times; and more where all rules run against eight.

Taken, because the code stayed as readable:
- a return is asked for an indicator once for all its groups (by level, by type), not once for each;
- a total reads a field's cells once for all unit types;
- a sentence that many units wrote letter by letter alike gets its key once;
- the slow pattern for a pupil named by class runs only on texts in which a class stands, and once instead of twice;
- number formats are asked only when a number shows otherwise than as bare figures; tracking, which is written under the lock, and the settings, of which a run reads one moment, are not read a second time; the log's last row is known from its reading, and set-up gives that tab a row for each unit's line; of a run's three steps the first is not told; the registry, read last and in one call, is not read again: what stood before and after that call stood at it; set-up writes formats once, before the values, and merges neighbouring labels in one call.

Left out, because it would cost the house more than it gives the user:
- reading cells into bare arrays instead of answers with place and state: it would halve the reading and give every rule its own way to say where a finding stands;
- one pass over all rules by hand, as the plain pass has it: each rule would no longer be one declaration with its examples;
- keeping what was computed between runs (cache, properties): a stale figure is worse than a second;
- no reading of merged areas: a run would cost four calls less, and take a figure that a merge covers for one that is missing;
- a draft tab that stays, hidden, for the next run: two calls less, tried and taken back: whatever a person leaves on it (a note, a merge, a choice list, a protection) would come into the results or stop every run;
- opening the sidebar and showing the first unit in one call: the two cost 6 and 8 calls at most, 14 together.

## What a call is
Reads and writes are calls that need Google's servers for what stands in cells, or to change something. Local are handles (a tab by its name, a range) and their frames (name, size, place). The emulator counts both; test/product/calls.test.ts fails when the first grow.
- 38 for "Tổng hợp" is: the lock and its release, 8 tabs read, the merged areas of 4, 4 tabs read again before writing, the last findings, 12 for the two tabs built aside and copied over, the report, the person, 2 for the log, what is kept for the next run, a flush, the box at the end. The number of units does not enter it.
- The sample (samples/chien-dich-2024.xlsx) costs 40: two tabs hold numbers and dates that Sheets made of the typing, and what they show must be read beside their values. Nothing shorter is honest: 1 shown as "100%" is a percentage.
- From the sidebar it is 40: two steps are told through the cache while it runs, the last run is asked for what changed, and there is no box.
- The view of one unit does not ask for the merged areas of the three reference tabs: a figure that a merge covers shows there as one that is missing, and as merged in the run.
`;
