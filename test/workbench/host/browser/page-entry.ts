/** Bundled into the page around the add-in: the host in a browser, with what tests ask of it. */
import { LocalTransportService } from "@odoo/o-spreadsheet";
import {
  ExcelHost,
  Pane,
  Ribbon,
  WebSeam,
  WindowsSeam,
  readManifest,
} from "../../../../src/workbench/host";
import type { HostOptions, ThemeName } from "../../../../src/workbench/host";

/** How an add-in is opened; all of it can be passed to a browser. */
export interface Opening {
  /** By `window.external`, as Excel for Windows does, or by messages, as Excel on the web does. */
  readonly seam?: "windows" | "web";
  readonly theme?: ThemeName;
  readonly requirements?: Readonly<Record<string, string>>;
  /** The pane is not shown at first. */
  readonly hidden?: boolean;
  /** The manifest that the ribbon is made from. */
  readonly manifest?: string;
  /** The workbook as a file, by its bytes. */
  readonly file?: readonly number[];
}

const page = {
  host: undefined as ExcelHost | undefined,
  /** What co-authors share. */
  transport: new LocalTransportService(),
  /** The seam of each frame, by the number in its name, and the last one that was opened. */
  seams: [] as (WindowsSeam | WebSeam)[],
  seam: undefined as WindowsSeam | WebSeam | undefined,
  pane: new Pane(),
  ribbon: undefined as Ribbon | undefined,
  /** The batches that were answered, newest last. */
  log: [] as { at: number; service: string; actions: number; methods: string[] }[],
  /** What the host says that it refused. */
  refused: [] as string[],
  /** How often an add-in was asked for, and which panes. */
  asked: { runtime: 0, panes: [] as string[] },
  /** Opens a workbook and an add-in on it; what was open before is closed. */
  open(options: HostOptions, opening: Opening = {}): void {
    const { file, manifest } = opening;
    for (const seam of page.seams) seam.close();
    document.querySelectorAll("iframe").forEach((frame) => frame.remove());
    Object.assign(page, { seams: [], log: [], refused: [], asked: { runtime: 0, panes: [] } });
    page.transport = new LocalTransportService();
    page.host = new ExcelHost({
      ...options,
      transport: page.transport,
      runtimeNeeded: () => page.asked.runtime++,
      ...(file ? { fileBytes: () => Uint8Array.from(file) } : {}),
    });
    page.host.open = logged(page.host);
    page.ribbon = manifest ? ribbonOf(manifest, page.host.engine.locale) : undefined;
    page.begin(opening);
  },
  /** Somebody else on the same workbook, which must be as it was opened. */
  coauthor(options: HostOptions): ExcelHost {
    return new ExcelHost({ ...options, transport: page.transport });
  },
  /** Opens the add-in, in a frame of its own; it is closed with `seam.close()`. */
  begin({ seam, theme, requirements, hidden = false }: Opening = {}): void {
    const host = page.host!;
    page.pane = new Pane(!hidden);
    const options = {
      pane: page.pane,
      refused: (what: string) => void page.refused.push(what),
      ...(page.ribbon ? { ribbon: page.ribbon } : {}),
      ...(requirements ? { requirements } : {}),
    };
    const frame = document.createElement("iframe");
    if (seam === "web") {
      const web = new WebSeam(host, options);
      web.open("/web.html", frame);
      page.seam = web;
    } else {
      page.seam = new WindowsSeam(host, theme ? { ...options, theme } : options);
      frame.name = String(page.seams.length);
      frame.src = "/addin.html";
    }
    page.seams.push(page.seam);
    frame.className = "addin";
    document.body.append(frame);
  },
};

function ribbonOf(manifest: string, locale: string): Ribbon {
  return new Ribbon(readManifest(manifest, locale).tabs, {
    runtimeNeeded: () => page.asked.runtime++,
    showPane: ({ url }) => page.asked.panes.push(url),
  });
}

/** Every session that is opened from now on writes its batches in the log. */
function logged(host: ExcelHost): ExcelHost["open"] {
  const open = host.open.bind(host);
  return (...parts) => {
    const session = open(...parts);
    const answer = session.process.bind(session);
    session.process = (request, service = "") => {
      const actions = request.Actions ?? [];
      const methods = actions.flatMap(({ Name }) => (Name ? [Name] : []));
      page.log.push({ at: performance.now(), service, actions: actions.length, methods });
      return answer(request, service);
    };
    return session;
  };
}

// The engine reports every evaluation there.
Object.assign(console, { debug: () => undefined });
Object.assign(window, { page });
export type Page = typeof page;
