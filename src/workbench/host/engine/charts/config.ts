/** The part of a drawing library's configuration that is touched; the engine makes the rest. */
export interface Dataset {
  readonly label?: string;
  readonly data: readonly unknown[];
  readonly hidden?: boolean;
  readonly borderColor?: string;
  readonly backgroundColor?: string | readonly string[];
  readonly [key: string]: unknown;
}

interface Ticks {
  readonly stepSize?: number;
  readonly callback?: (value: number) => string;
  readonly [key: string]: unknown;
}

export interface AxisConfig {
  readonly min?: number;
  readonly max?: number;
  readonly ticks?: Ticks;
  readonly grid?: Readonly<Record<string, unknown>>;
  readonly title?: {
    readonly text?: string | readonly string[];
    readonly font?: object;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

interface ShowValues {
  readonly showValues: boolean;
  /** The text of a label: of a value, in a series that is known by its place, at a place. */
  readonly callback: (value: number, series: { readonly index: number }, place: number) => string;
  readonly [key: string]: unknown;
}

export interface ChartConfig {
  readonly type: string;
  readonly data: { readonly labels: readonly string[]; readonly datasets: readonly Dataset[] };
  readonly options: {
    readonly scales?: Readonly<Record<string, AxisConfig>>;
    readonly plugins: {
      readonly title: { readonly font?: object; readonly [key: string]: unknown };
      readonly legend: {
        readonly labels?: {
          readonly generateLabels?: (chart: unknown) => readonly object[];
          readonly [key: string]: unknown;
        };
        readonly [key: string]: unknown;
      };
      readonly chartShowValuesPlugin: ShowValues;
      readonly [key: string]: unknown;
    };
    readonly [key: string]: unknown;
  };
}
