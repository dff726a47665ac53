import { builtInProtocol } from '@radscore/protocol';
import { beforeEach, expect, test } from 'vitest';
import { changeStudy, runCommand, shownCommand, study } from './study.js';

const cohort = { name: "O'Neil cohort.csv", file: new Blob(['id\n']) };
beforeEach(() => study.set({ protocol: '', cohort, features: undefined, history: [] }));

test('a design of radscore is fetched by name, and not written again', () => {
  const id = 'crlm-recurrence-peritumoral';
  changeStudy({ protocol: builtInProtocol(id)! }, `radscore study init ${id} --out protocol.yaml`);
  expect(runCommand()).toBe("radscore study run protocol.yaml --cohort 'O'\\''Neil cohort.csv' --out run");
});

test('an own protocol, or one that was changed, is written before it is run, once', () => {
  changeStudy({ protocol: 'version: 1\nid: own\n' });
  const command = runCommand();
  expect(command).toMatch(/^cat > protocol\.yaml <<'EOF'\nversion: 1\nid: own\nEOF\nradscore study run /);
  expect(shownCommand(command)).toMatch(/^cat > protocol\.yaml <<'EOF' …\nradscore study run /);
  study.set({ history: [command] });
  expect(runCommand()).toMatch(/^radscore study run /);
  changeStudy({ protocol: 'version: 1\nid: other\n' });
  expect(runCommand()).toContain('id: other');
});
