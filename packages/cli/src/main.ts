#!/usr/bin/env node
import { errorTable } from '@radscore/core';

process.stdout.write(`${Object.keys(errorTable).length}\n`);
