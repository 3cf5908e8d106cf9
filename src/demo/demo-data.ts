import type { DataSecrets } from '../vault/secrets.js';
export async function ensureDemoData(_url: string, _secrets: DataSecrets): Promise<boolean> {
  return false;
}
