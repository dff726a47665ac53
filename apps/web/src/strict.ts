// Imported first by the page and by its workers: schemas are checked without making code, which the page's policy forbids.
import * as z from 'zod';

z.config({ jitless: true });
