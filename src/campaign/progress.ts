/** How far a long piece of work is; whoever shows it decides how. */
export interface ProgressStep {
  readonly step: 'reading' | 'searching' | 'checking' | 'writing' | 'asking' | 'rebuilding';
  readonly done: number;
  readonly of: number;
  /** The file, document or model in hand. */
  readonly what: string;
}

export type Progress = (step: ProgressStep) => void;
