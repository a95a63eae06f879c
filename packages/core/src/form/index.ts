export { FORM_2019, FORM_2021, FORMS, formById, formOfYear, TABLE_IDS } from './forms.ts';
export { type FormHead, type HeadKind, headsOf } from './heads.ts';
export { OUTCOME_TOTAL_ROW } from './rows.ts';
export { type FormSection, SECTIONS } from './sections.ts';
export type {
  CellId,
  Form,
  FormBlock,
  FormCell,
  FormColumn,
  FormGroup,
  FormId,
  FormRow,
  FormTable,
  Identity,
  IdentityKind,
  Label,
  NumberKind,
  TableId,
} from './types.ts';
