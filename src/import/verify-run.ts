import type { ProgressListener } from './file-import.js';
import type { ImportRuntime } from './import.runtime.js';
import type { Difference, Draft } from './import.types.js';
import { timestampText } from './normalise/date.js';
import { RecordReader } from './record-reader.js';
import { SeenKeys } from './seen-keys.js';
import type { Source } from './sources/source.js';
import { STORE_FILES, StoreFolder } from './store-folder.js';
import { storeSources } from './store-sources.js';
import { ImportSession } from './write/import-session.repository.js';

const CHUNK = 2000;

/**
 * Reads a store again and compares each of its records with the database, writing nothing. Records that an import
 * would quarantine are in no table and so are not compared.
 *
 * @returns every field that differs, in the order of the files
 * @throws ImportRefused
 */
export async function verifyStore(
  runtime: ImportRuntime,
  path: string,
  progress: ProgressListener,
): Promise<Difference[]> {
  const folder = new StoreFolder(path);
  await folder.check();
  // A dry run: one transaction that is rolled back, with the staging tables as all that it makes.
  const session = new ImportSession(runtime.workerUrl, true);
  await session.open();
  try {
    await session.beginDryRun();
    const now = timestampText(0);
    const { byFile } = storeSources(session, runtime, folder, () => now);
    const differences: Difference[] = [];
    for (const file of STORE_FILES) {
      if ((await folder.kindOf(file)) === 'file')
        differences.push(...(await verifyFile(session, folder, byFile[file], progress)));
    }
    return differences;
  } finally {
    await session.rollBackDryRun().catch(() => undefined);
    await session.close();
  }
}

async function verifyFile(
  session: ImportSession,
  folder: StoreFolder,
  source: Source,
  progress: ProgressListener,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  const reader = new RecordReader(source, new SeenKeys());
  let open: Draft[] = [];
  let position = 0;
  const compare = async (): Promise<void> => {
    const drafts = open;
    open = [];
    if (drafts.length > 0) differences.push(...(await session.transaction(() => source.compare(drafts))));
  };
  await session.transaction(async () => source.prepare?.());
  await folder.scan(
    source.file,
    source.layout,
    (raw) => {
      for (const draft of reader.read(raw)) {
        position = draft.position + 1;
        if (draft.outcome === null && draft.sameAs === null) open.push(draft);
      }
    },
    () => undefined,
    async (bytes) => {
      progress(source.file, bytes, position);
      if (open.length >= CHUNK) await compare();
    },
  );
  await compare();
  return differences.sort((a, b) => a.position - b.position);
}
