/** What is under the figures of results.md, in words. */
export const notes = `## What the passes are
- The rows are a made-up city (bench/city.ts), a twentieth of its units with a planted defect (bench/defects.ts). Each of the six runs of a process has another city of that size, made before its time is taken: what is remembered of texts within a run helps no other. A step measured alone reads the rows first; "all together" reads them once.
- The plain pass (bench/plain.ts) gives the same totals and indicators by year, period, unit type and level, the same findings of eight rules (C01, C02, R01, R02, R03, X01, A01, T01: compared unit by unit), and the same groups of near-identical sentences.
- What it does not do: the other rules (S01 to S04, C03 to C06 with the search for personal data, R04, T02 to T05, Y01, Y02); sentences and proposed corrections of findings; places, so that a finding leads to its cell; the full grammar of what people type (it knows digits, "triệu đồng", "không phát sinh"); columns found by code or label; units found by name; KAD, CCSL, GOP, a bare 0 in a target field, establishments listed twice, units that merged, returned reports; reasons why a unit is left out of a figure. The core does all of it in every line, in "the same eight rules" too, where only the other rules are left out.
- Equality is required at 130 and 1,300 units before anything is measured; at 13,000 only the time is taken.
- The lines "the same eight rules" are the same work with the same answer. In "validate" and "all together" the core runs all its rules against the eight of the plain pass: more work for more answers.

## What the ratios are made of
Profiled with \`node --cpu-prof\` at 1,300 units. Of the core's validation two fifths is the search for personal data (C06), which no other pass makes: each unit's texts are read for names, classes, addresses, numbers and accounts, once a run. A tenth is reading cells, as much collecting memory, a tenth the comparisons among units, the rest spread over the other rules. At 130 units more than half of the totals' time is V8 compiling what is hot: without its optimizer the core and the plain pass need the same. Of "grouping" nearly three fifths is the same search, for no text with personal data may be told. The first run of a process also loads the dictionaries of that search and is not compiled yet.

Taken, because the code stayed as readable:
- a row of a reference table in which nothing stands is refused before any answer is made of it; where a column is, and how what was typed in it reads, is known once for its tab (people type the same); an answer is its column and its row, and its place, cell and reading are made at the first question;
- returns and units are of one class each: objects with getters of their own had each a hidden class, and every access was a search;
- what is only compared is not kept: copied texts are found by a fingerprint (then compared), peers are gathered a column at a time, runs of rules that find nothing are not gathered; the words of a text that is searched are kept for the last text alone, for a table of a few, emptied and filled again in old memory, kept all of them alive to the next full collection; what is remembered of texts is bounded by their letters;
- districts are searched for names only where they are printed, and a column of figures or signatures only where it is judged;
- a unit's texts are searched for personal data once a run, for the rule and for the narratives; the windows of the years are worked out once for the settings, the code of a yearly column is written once;
- each field is added up in one pass, for all years and types; a match is one object, not a copy of others;
- a return is asked for an indicator once for all its groups (by level, by type), not once for each;
- a total reads a field's cells once for all unit types;
- a sentence that many units wrote letter by letter alike gets its key once;
- the slow pattern for a pupil named by class runs only on texts in which a class stands, and once instead of twice;
- number formats are asked only when a number shows otherwise than as bare figures; tracking, which is written under the lock, and the settings, of which a run reads one moment, are not read a second time; the log's last row is known from its reading, and set-up gives that tab a row for each unit's line; of a run's three steps the first is not told; the registry, read last and in one call, is not read again: what stood before and after that call stood at it; set-up writes formats once, before the values, and merges neighbouring labels in one call.

Left out, because it would cost the house more than it gives the user:
- reading cells into bare arrays instead of answers that know their place: it would give every rule its own way to say where a finding stands;
- one pass over all rules by hand, as the plain pass has it: each rule would no longer be one declaration with its examples;
- keeping what was computed between runs (cache, properties): a stale figure is worse than a second;
- no reading of merged areas: a run would cost four calls less, and take a figure that a merge covers for one that is missing;
- a draft tab that stays, hidden, for the next run: two calls less, tried and taken back: whatever a person leaves on it (a note, a merge, a choice list, a protection) would come into the results or stop every run;
- opening the sidebar and showing the first unit in one call: the two cost 6 and 8 calls at most, 14 together.

## What a call is
Reads and writes are calls that need Google's servers for what stands in cells, or to change something. Local are handles (a tab by its name, a range) and their frames (name, size, place). The emulator counts both; test/product/calls.test.ts fails when the first grow.
- 46 for "Tổng hợp" is: the lock and its release, who runs it, 9 tabs read, the merged areas and the notes of 4, 4 tabs read again before writing and a flush before that, 12 for the two tabs built aside and copied over, what earlier runs kept, three files in Drive (the report, the note to the leader, the manifest), 2 for the log, what is kept for the next run, a flush, the box at the end. The number of units does not enter it. Of the aim of 40 it misses the notes of cells, in which names of children stood unseen (4), the manifest beside the report (1) and the person asked before anything is read (1).
- The sample (samples/chien-dich-2024.xlsx) costs 48: two tabs hold numbers and dates that Sheets made of the typing, and what they show must be read beside their values. Nothing shorter is honest: 1 shown as "100%" is a percentage.
- From the sidebar it is 47: two steps are told through the cache while it runs, the last run is asked for what changed, and there is no box.
- The view of one unit does not ask for the merged areas of the three reference tabs: a figure that a merge covers shows there as one that is missing, and as merged in the run.
`;
