import { inProcess } from '../../../src/cache/live/live-structures.js';
import {
  boardsContract,
  channelsContract,
  feedsContract,
  presenceContract,
} from '../../support/live-contract.js';

describe('Live structures in this process', () => {
  const structures = inProcess();
  const live = () => structures;

  describe('sets of who was seen', () => presenceContract(it, live));
  describe('leaderboards', () => boardsContract(it, live));
  describe('lists of what happened', () => feedsContract(it, live));
  // There is one process, and so no other view.
  describe('messages', () => channelsContract(it, live, live));
});
