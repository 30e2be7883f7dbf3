import type { Failure } from '../model/outcome.ts';

/** Why a file gave no text. The message says what a person can do about it. */
export interface ReadFailure extends Failure {
  readonly type:
    | 'empty'
    | 'not-a-document'
    | 'truncated'
    | 'malformed'
    | 'encrypted'
    | 'scan-without-text'
    | 'no-text'
    | 'no-article'
    | 'too-large';
}
