import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';

@Injectable()
export class FoldFiguresRepository {
  constructor(private readonly database: Database) {}

  /** As the system. @returns how many changes were added up */
  async fold(most: number): Promise<number> {
    const [row] = await this.database.query<{ folded: number }>('SELECT fold_figures($1) AS folded', [most]);
    return row!.folded;
  }
}
