/** `npm run texts:learn`: writes src/outline/learntWords.ts anew. */
import { writeFileSync } from 'node:fs';
import { framesForLearning, learnPlaces, learntWordsFile, readPlacedByHand } from './learnPlaces.ts';

writeFileSync('src/outline/learntWords.ts', learntWordsFile(learnPlaces([...readPlacedByHand(), ...framesForLearning()])));
