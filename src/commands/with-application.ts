import type { INestApplicationContext } from '@nestjs/common';
import { createLogger } from '../common/logging.js';
import { loadConfig } from '../config/load-config.js';
import { createHttpApplication } from '../http-application.js';
import { type Foundation, prepare } from '../startup.js';

const remark = (line: string): void => void process.stderr.write(`${line}\n`);

/** Runs `use` on prepared databases, and gives them up again. */
export async function withFoundation<T>(use: (foundation: Foundation) => Promise<T>): Promise<T> {
  const foundation = await prepare(loadConfig(), remark);
  try {
    return await use(foundation);
  } finally {
    await foundation.release();
  }
}

/** Runs `use` with the application's services, without listening. */
export async function withApplication<T>(use: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  return withFoundation(async ({ urls }) => {
    const config = loadConfig();
    if (config.localChain) {
      // Loaded when it is wanted: most commands do without.
      const { findDevelopmentChain } = await import('../blockchain/development-chain/development-chain.js');
      const url = await findDevelopmentChain(config.home, config.chainId);
      if (url) config.rpcUrls = [url];
    }
    const app = await createHttpApplication(config, urls, createLogger('silent'));
    try {
      await app.init();
      return await use(app);
    } finally {
      await app.close();
    }
  });
}
