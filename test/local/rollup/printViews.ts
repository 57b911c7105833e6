/** Prints what BigQuery holds as JSON: jest itself cannot run the client, which imports as it goes. */
import { readBigQuery } from '../../../local/rollup/readBigQuery.ts';

const { views, files } = await readBigQuery(process.argv[2] ?? '', Number.MAX_SAFE_INTEGER);
console.log(JSON.stringify({ views, files }));
