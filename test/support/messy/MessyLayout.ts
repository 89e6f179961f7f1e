import type { MessyPlan, MessyTask } from "./MessyPlan";

/** What a column of a made-up worksheet holds. */
export type Field =
  | "number"
  | "content"
  | "lead"
  | "coordinating"
  | "time"
  | "matrix"
  | "product"
  | "blank"
  | "code"
  | "received"
  | "both"
  | "leader"
  | "finished"
  | "month"
  | "quarter";

/** A column: what it holds, its heading, the merged heading above it, and how many letters a PDF gets into a line of it. */
export interface MessyColumn {
  readonly field: Field;
  readonly heading: string;
  readonly parent?: string;
  readonly width: number;
  /** The quarter or month, from 1, of a column of a matrix. */
  readonly period?: number;
}

/** How tasks are numbered. */
export type Numbering =
  | "running"
  | "restarting"
  | "dotted"
  | "text"
  | "none"
  | "nested"
  | "nested-cells"
  | "in-content"
  | "letters"
  | "bullets"
  | "padded"
  | "bracket"
  | "some-missing";

/** How the headings of groups of tasks stand in the table. */
export type Grouping =
  | "none"
  | "merged"
  | "first"
  | "content"
  | "number-and-content"
  | "letters"
  | "parent-rows"
  | "arabic"
  | "column"
  | "tables"
  | "told-once";

/** Where the text of a task's cells stands. "cells": a row per task; else a row per visual line. */
export type Lines = "cells" | "paragraphs" | "breaks" | "top" | "centred" | "content-top";

/** What a clerk's worksheet does to a plan. */
export interface MessyLayout {
  readonly name: string;
  readonly columns: readonly MessyColumn[];
  readonly numbering: Numbering;
  readonly grouping: Grouping;
  readonly lines: Lines;
  /** How many units of a cell are joined. */
  readonly unitMark: string;
  /** Visual lines on a page, 0 for no pages; the column of the page number, -1 for none. */
  readonly pageLines: number;
  readonly pageColumn: number;
  /** Neighbouring cells with the same text become one merged cell. */
  readonly mergeSame: readonly Field[];
  readonly offset: readonly [row: number, column: number];
  readonly around: readonly (
    | "letterhead"
    | "prose"
    | "closing"
    | "staff"
    | "criteria"
    | "report"
    | "total"
    | "junk"
    | "blank-rows"
    | "column-numbers"
    | "title-close"
  )[];
  readonly text: "plain" | "nfd" | "nbsp" | "zero-width" | "capitals";
  readonly oneColumn: "" | "tabs" | "bars" | "spaces" | "markdown";
  readonly dates: boolean;
  /** What the layout needs of a plan: all tasks in one section, or one lead and time for all tasks of a section. */
  readonly plan: "as-is" | "one-section" | "same-in-section" | "listed";
}

/** A task with the plan it belongs to and where it stands in its section. */
export interface PlacedTask {
  readonly plan: MessyPlan;
  readonly task: MessyTask;
  readonly section: number;
  readonly place: number;
  readonly running: number;
}
