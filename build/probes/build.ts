/** Makes the developers' bundle of probes, separate from the product's. */
import { makeBundle, probesPlan } from '../bundle.ts';

await makeBundle(probesPlan);
