/** Starts the emulator of BigQuery on loopback, when the environment says where its program lies. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ownPort } from '../../fixtures/ownPort.ts';

/** Path of the program that .ci/run builds; '' where it was not built. */
export const emulatorProgram = (() => {
  const program = process.env.BIGQUERY_EMULATOR ?? '';
  return existsSync(program) ? program : '';
})();

export interface Emulator {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The project is called "thu". */
export async function startEmulator(): Promise<Emulator> {
  const [port, grpcPort] = [await ownPort(0), await ownPort(1)];
  const ports = [`--port=${port}`, `--grpc-port=${grpcPort}`];
  const child = spawn(emulatorProgram, ['--project=thu', '--host=127.0.0.1', ...ports]);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((listens, fails) => {
    child.stdout.on('data', (text) => String(text).includes('REST server listening') && listens());
    child.once('exit', (code) => fails(new Error(`the emulator ended with ${code}`)));
  });
  // What it says of datasets that are not there yet.
  child.stderr.resume();
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
