import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { useStyles } from "../styles";
import type * as PlotsModule from "./plots";

type Plots = typeof PlotsModule;
/** Pixels, and the family of the letters. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

const usePictureStyles = makeStyles({
  picture: {
    width: "100%",
    color: tokens.colorNeutralForeground1,
  },
});

interface Props {
  /** Pixels, for a picture of that width. */
  readonly height: (width: number) => number;
  /** What it shows, for whoever cannot see it. */
  readonly alt: string;
  readonly draw: (plots: Plots, size: Size) => Element;
}

/** A picture as wide as there is room. The library that draws is loaded when the first one is shown. */
export function Picture({ height: heightOf, alt, draw }: Props) {
  const { words } = usePane();
  const common = useStyles();
  const styles = usePictureStyles();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = heightOf(width);
  const [plots, setPlots] = useState<Plots | "failed" | null>(null);

  useEffect(() => {
    let shown = true;
    import("./plots").then(
      (loaded) => {
        if (shown) setPlots(loaded);
      },
      () => {
        if (shown) setPlots("failed");
      }
    );
    return () => {
      shown = false;
    };
  }, []);

  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (plots === null || plots === "failed" || width === 0) return;
    const font = getComputedStyle(inside.current!).fontFamily;
    const drawing = draw(plots, { width, height, font });
    // Its alternative says all; the names of its parts say nothing.
    drawing.setAttribute("aria-hidden", "true");
    inside.current!.replaceChildren(drawing);
  });

  return (
    <div ref={frame} className={styles.picture} style={{ minHeight: height }}>
      {plots === null && <p className={common.small}>{words.results.drawing}</p>}
      {plots === "failed" ? (
        <p className={common.small}>{words.results.undrawn}</p>
      ) : (
        <div ref={inside} role="img" aria-label={alt} />
      )}
    </div>
  );
}

/** Width of an element in pixels, as it changes; 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry!.contentRect.width));
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
