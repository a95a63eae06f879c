import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import noInvalidControlCharacter from '@textlint-rule/textlint-rule-no-invalid-control-character';
import { lint } from 'markdownlint/sync';
import noZeroWidthSpaces from 'textlint-rule-no-zero-width-spaces';
import { check } from '../measure/jobs.js';
import { sideBySide } from '../measure/side-by-side.js';
import { median, ratio } from '../measure/statistics.js';
import { bytesOf, mixedReports } from '../measure/texts.js';
