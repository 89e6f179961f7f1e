import type { FormsWords } from "../shape/FormsWords";
import { lettersEn } from "./letters";

const STATES = { sent: "Sent", late: "Late", incomplete: "Incomplete", "not-sent": "Not sent" } as const;

function shown(text: string): string {
  return text === "" ? "(empty)" : `“${text}”`;
}

/** Forms that go out and come back, in the pane, in English. */
export const formsEn: FormsWords = {
  send: {
    title: "Send forms",
    about: "Makes one report file per unit, to be sent by e-mail or chat.",
    button: "Make form files",
    who: "Units",
    all: "All units",
    notSent: "Units that have not sent",
    block: (name) => `Block ${name}`,
    picked: "Picked units",
    withOffice: "Also the issuing office's own form",
    chosen: (count) => `${String(count)} units chosen`,
    willMake: (files) => `${String(files)} files will be made`,
    made: (files) => `${String(files)} files made`,
    file: (name, tasks, issue) => `${name}: ${String(tasks)} tasks${issue > 1 ? `, issue ${String(issue)}` : ""}`,
    nobody: "There is no unit to make a form for; please choose the units again.",
    archive: (period, year) => `Forms_${period}-${String(year)}.zip`,
    sheet: "Send",
  },
  saving: {
    waiting: "Preparing the file…",
    takeIt: (file) => `The file ${file} is ready; press the button to download it.`,
    download: "Download the file",
    save: (file) => `Save ${file}`,
    saving: "Saving the file…",
    saved: (file) => `${file} is saved.`,
    handed: {
      picker: (file) => `${file} was handed on; please look in the folder that you chose.`,
      download: (file) => `${file} was handed to the browser; please look in Downloads.`,
      address: (file) => `${file} was handed to the browser in another way; please look in Downloads.`,
      dialog: (file) => `${file} was handed to a window of its own; please look in Downloads.`,
      workbook: (file) => `${file} was opened as a new workbook, not saved yet; please choose File › Save there.`,
      sheet: () =>
        "The forms were put on sheets of this workbook; please right-click a sheet's name, choose Move or Copy to a new book, and save it.",
    },
    cancelled: "The file is not saved yet. If no dialog asked where to save it, please save in another way.",
    arrived: "I have the file",
    another: "No file, try another way",
    otherWay: "Save in another way",
    confirmed: (file) => `You confirmed that ${file} is there.`,
    failed: (file) => `${file} could not be saved; please try again, or open this workbook in desktop Excel.`,
  },
  receive: {
    title: "Receive forms",
    about: "Choose the files that units sent back; see each before anything goes into Tiến độ.",
    files: "Choose files",
    folder: "Choose a folder",
    drop: "or drop files, a folder or a zip here",
    reading: (done, total) => `Reading ${String(done)}/${String(total)} files…`,
    stop: "Stop",
    stopped: "Stopped; nothing was taken in.",
    looking: "Comparing with Tiến độ…",
    nothing: "There is no file to take in.",
    total: (files, cells, conflicts) =>
      `${String(files)} files; ${String(cells)} cells will change${conflicts > 0 ? `; ${String(conflicts)} cells differ` : ""}`,
    perFile: (count) => `File by file (${String(count)})`,
    changes: (count) => `Cells that change (${String(count)})`,
    change: ({ unit, task, heading, before, after }) =>
      `${unit} · ${task} · ${heading}: ${shown(before)} → ${shown(after)}`,
    conflicts: (count) => `Cells that differ, to be chosen (${String(count)})`,
    conflict: (task, heading) => `${task} · ${heading}`,
    was: (base) => `when the form was made: ${shown(base)}`,
    ours: (text) => `Keep the workbook's: ${shown(text)}`,
    theirs: (text, file, day) => `Take the form's: ${shown(text)} (${file}, received ${day})`,
    allOurs: (unit) => (unit === null ? "Keep all of the workbook's" : `Keep the workbook's: ${unit}`),
    allTheirs: (unit) => (unit === null ? "Take all of the forms'" : `Take the form's: ${unit}`),
    notes: (count) => `Words outside the input cells (${String(count)})`,
    takeNotes: "Record them in Nhật ký nhận phiếu",
    take: "Take in",
    received: "Received on",
    done: (cells, left) =>
      `${String(cells)} cells went into Tiến độ${left > 0 ? `; ${String(left)} cells still differ and keep the workbook's` : ""}.`,
    reply: "Copy a reply that asks for it again",
  },
  submissions: {
    title: "Who has sent",
    states: STATES,
    count: (state, count) => `${STATES[state]}: ${String(count)}`,
    deadline: ({ due, days }) => {
      if (due === null || days === null)
        return "No deadline is set; please fill Hạn nộp phiếu in the settings or on the sheet Kế hoạch.";
      return days >= 0 ? `Due ${due}, ${String(days)} days left.` : `Due ${due}, ${String(-days)} days over.`;
    },
    block: (name) => (name === "" ? "Other units" : `Block ${name}`),
    unit: ({ name, state, sentOn, lacking }) => {
      const cells = lacking.reduce((sum, { headings }) => sum + headings.length, 0);
      const facts = [
        ...(sentOn === null ? [] : [`sent ${sentOn}`]),
        ...(cells === 0 || state === "not-sent" ? [] : [`${String(cells)} cells missing`]),
      ];
      return facts.length === 0 ? name : `${name} (${facts.join(", ")})`;
    },
    copyList: "Copy the list",
    copyTable: "Copy the table",
    copyReminder: "Copy a reminder",
    copied: "Copied; paste it into your chat or e-mail.",
    refresh: "Look again",
  },
  unreceive: {
    title: (count) => `Files taken in (${String(count)})`,
    file: ({ file, unit, day, cells }) => `${file} · ${unit} · received ${day} · ${String(cells)} cells`,
    button: "Take back",
    about: (file) => `Taking back ${file}:`,
    changes: (count) => `Cells that go back (${String(count)})`,
    staying: (count) => `Cells that stay because somebody typed since (${String(count)})`,
    nothing: "No cell changes; the file leaves the record.",
    confirm: "Take back",
    done: (file, cells) => `${file} was taken back; ${String(cells)} cells are as before.`,
  },
  letters: lettersEn,
};
