import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdminUser } from '../../admin/entities/admin-user.entity.js';
import { User } from './user.entity.js';

@Entity('user_notes')
@Index('idx_user_notes_admin_id', ['adminId'])
@Index('idx_user_notes_user_id', ['userId', 'createdAt'])
export class UserNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'user_notes_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'user_notes_user_id_fkey' })
  @Column('uuid')
  userId!: string;

  @ForeignKey(() => AdminUser, { name: 'user_notes_admin_id_fkey' })
  @Column('uuid')
  adminId!: string;

  @Column('bytea')
  textSealed!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
