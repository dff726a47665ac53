// The clinical scores a study is compared with. A new one is one file and one line here.
import { fong } from './fong.js';
import { game } from './game.js';
import { konopke } from './konopke.js';
import { mCs } from './m-cs.js';
import type { ClinicalScore } from './score.js';
import { tbs } from './tbs.js';

export const clinicalScores: readonly ClinicalScore[] = [fong, tbs, game, mCs, konopke];
