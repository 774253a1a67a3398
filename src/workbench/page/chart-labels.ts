/** What a scale of chart.js has that is set here. */
interface Scale {
  readonly type: string;
  readonly axis: string;
  readonly options: {
    readonly ticks: {
      autoSkip: boolean;
      callback: (this: Scale, value: number) => string;
    };
  };
  getLabelForValue(value: number): string;
}
interface ChartLibrary {
  register(plugin: {
    id: string;
    beforeUpdate(chart: { readonly scales: Readonly<Record<string, Scale>> }): void;
  }): void;
}

/** The longest name beside a bar; Excel, too, leaves the bars at least half of a chart. */
const LONGEST = 46;

/** Beside bars the grid cuts names at 20 characters and leaves out every other one; Excel shows them. */
export function showBarNames(): void {
  const { Chart } = globalThis as { Chart?: ChartLibrary };
  Chart?.register({
    id: "woning-bar-names",
    beforeUpdate: ({ scales }) => {
      for (const { type, axis, options } of Object.values(scales)) {
        if (type !== "category" || axis !== "y") continue;
        options.ticks.autoSkip = false;
        options.ticks.callback = name;
      }
    },
  });
}

function name(this: Scale, value: number): string {
  const label = this.getLabelForValue(value);
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
