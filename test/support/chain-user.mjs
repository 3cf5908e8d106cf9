// A process that uses the development chain of a folder: node chain-user.mjs PEND_HOME CHAIN_ID
import { joinDevelopmentChain } from '../../dist/src/blockchain/development-chain/development-chain.js';
import { demoCast } from '../../dist/src/demo/demo-cast.js';

const [home, chainId] = process.argv.slice(2);
const chain = await joinDevelopmentChain(home, chainId, demoCast());
process.on('SIGTERM', () => void chain.release().then(() => process.exit(0)));
setInterval(() => {}, 1 << 30);
process.stdout.write(`${JSON.stringify(chain)}\n`);
