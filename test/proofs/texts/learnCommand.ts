/** `npm run texts:learn`: writes src/outline/learntWords.ts anew. */
import { writeFileSync } from 'node:fs';
import { developerArguments } from '../../../build/developerOptions.ts';
import { framesForLearning, learnPlaces, learntWordsFile, readPlacedByHand } from './learnPlaces.ts';

developerArguments('texts:learn');
writeFileSync('src/outline/learntWords.ts', learntWordsFile(learnPlaces([...readPlacedByHand(), ...framesForLearning()])));
