<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AgendaList</name>
    <message>
      <source>%1 of %2 inputs covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agenda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the meeting; everything is saved (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next page (Right, Page Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page before (Left, Page Up)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>has data; nobody spoke to it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not covered yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not covered, with a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>spoken to</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ApproveDialog</name>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve the minutes of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who approves, and when.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskDialog</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <source>Grouped by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the records behind a figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With withdrawn ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>filled in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClauseEditor</name>
    <message>
      <source>Clauses</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <source>%1 (extra column)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show these columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standard columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one column.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find a column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which columns are shown?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message>
      <source>Column {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Field for {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget this matching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match the columns anew, now and for the next file like this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read from the form: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} columns matched, {1} kept as extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} · as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, {1} not imported</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Chain gaps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change trail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Execution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Management review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process map</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>Data files (*.qms)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the sample company…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No other file was opened yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DayEditor</name>
    <message>
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose in a calendar (Alt+Down)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a date like %1.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DecisionsPanel</name>
    <message>
      <source>Add decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add decision (Ctrl+Return)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what was decided first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is decided?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the form (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoneDialog</name>
    <message>
      <source>Done on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence: what shows that it was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark this action done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the day on which it was done.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct them in the workbook and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File and sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not imported, as you chose: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save rejected rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save rejected rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save {0} rejected rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the import back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} rows imported: {1} new, {2} changed. {3} were unchanged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} things to look at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}; the first {1} are listed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DueDays</name>
    <message>
      <source>%1 days exported to %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 due in the next 7 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 has nothing open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody answers for this record, so there is nobody to write to.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DueDialog</name>
    <message>
      <source>Move due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move the due date from %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why; slips are counted and printed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the new due date.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyHome</name>
    <message>
      <source>Add the first objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in the registers you already have, or begin with what you want to reach.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your registers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This data file is empty</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add the first %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import your register…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No %1 yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>Attach files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attach files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Or drop files here. They are copied into the data file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved a copy of %1.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExtraTable</name>
    <message>
      <source>Column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>%1 is required.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilesStep</name>
    <message>
      <source>Choose files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop workbooks or a folder here, or choose them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File and sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files and tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hidden sheet. {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbooks and text ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} columns matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, as last time (remembered)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, from row {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FilterDialog</name>
    <message>
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled in only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filled or empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first value lies behind the second; exchange them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to find</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>FormSection</name>
    <message>
      <source>Fold or unfold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>folded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridCells</name>
    <message>
      <source>%1 days late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridFoot</name>
    <message>
      <source>%1 late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1 of %2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>%1: %2 in all, %3 on average</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(known of %1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridMenus</name>
    <message>
      <source>Filter by %1…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sorted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sort up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the filter away</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>Click sorts, Shift+click sorts within; right click filters, groups, columns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridSaving</name>
    <message>
      <source>Move due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why does the due date of %1 move from %2 to %3?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>Close all groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open all groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type in this cell</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GuideDialog</name>
    <message>
      <source>User guide</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Everything that was changed together goes back; the history keeps both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take this change back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistoryTable</name>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>, as in the 12 months before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, down from {0} % in the 12 months before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, up from {0} % in the 12 months before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 KPI off target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 day late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions due {0} – {1}, by the day first promised.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days were moved {0} times;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due in the next 30 days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer than 5 fell due: no score.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gaps in the chain from intent to action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs off target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late CAPAs by process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No open CAPA is late.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No promise fell due in the last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reported KPI missed its target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing falls due in the next 30 days.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is overdue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing: it can be held.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives off track or at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan the next management review in Reviews.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Score {0} %{1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chain has no gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up to 24 periods each; the dashed line is the target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it still lacks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by the days as moved {0} of {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in {0} days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no KPI off target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no management review is planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>review due {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>review {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>tomorrow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} KPIs off target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} days late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} met in their newest period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} promises kept on time in the last 12 months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} periods running, to {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next management review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What I do next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What breaks down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working out the figures</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source> ({0} rejected)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>(empty)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actual or target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feeds process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goes on from row {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How are the dates of “{0}” written?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is “{0}” {1}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept as extra</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Likely</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New actions: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No field</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With 1 action.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With {0} actions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>at the last import: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clear it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>day first: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>keep what is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>month first: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>named in {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>take the file's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} readings, {1} to {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: the reading is removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} is cleared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} → {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing with your registers…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every column is known. Go back to see or change the matching.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forgetting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import registers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import {0} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matched as last time (remembered). Go back to see or change the matching.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remembering the matching…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saving rejected rows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The matching was forgotten; the columns were matched anew. Check them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no further workbook there; choose other files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>forget how {0} is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>remember how {0} is read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} rejected rows saved as {1}.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside QMS Desktop; this step was not carried out and nothing else was changed. The log has the details.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinkEditor</name>
    <message>
      <source>Choose a %1 from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to search</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LinksPanel</name>
    <message>
      <source>%1 more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands over to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Receives from</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MailDialog</name>
    <message>
      <source>%1, these are open in your name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No e-mail address stands in the register of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No mail program answered. Copy the text and write to %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open mail program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Subject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text is copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your mail program opens with this text; you send it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your open commitments, %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… and %1 more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>About QMS Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Backed up as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data file is open. Choose one in the File menu.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QMS Desktop %1. Supports ISO 9001. Your registers stay in one file on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is open to look only; save a copy to work in it.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>Draft of %1 restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave; the draft is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opening…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something typed can't be saved yet; it says so beside the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The period has no data of its own for this input; say what there is to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figures fixed, as of %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figures of today, as of %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>NumberEditor</name>
    <message>
      <source>Type a number, for example %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>OutcomePage</name>
    <message>
      <source>Before it is approved: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before it is held, not covered yet: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before it is held: freeze the figures, so that everybody speaks of the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This review is approved: it is shown as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner and due date of decision %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the day of the next review</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Outputs</name>
    <message>
      <source>Copy saved as %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing “%1”…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Show less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show more</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>Add %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeriodDialog</name>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The period ends before it begins.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type both days of the period.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PeriodEditor</name>
    <message>
      <source>Type a period like 2026-03, 2026-Q2, 2026-W07 or 2026.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>Due days as calendar file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everybody's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose days</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message>
      <source>Put back what the file says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the import does</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <source>File and sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happens, and why</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message numerus="yes">
      <source>%n page(s) sent to the printer.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PreviewStep</name>
    <message>
      <source>1 cell corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New people: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put all back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cells corrected</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionList</name>
    <message>
      <source>1 question; what you leave as it is changes nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All are different people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All are one person each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep all that is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open questions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take all from the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} questions; what you leave as it is changes nothing here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>QuestionModel</name>
    <message>
      <source>Here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To help you decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why; the reason stays in the history.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>Also changed elsewhere: %1. Saving puts what you typed in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes made elsewhere were loaded; what you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft of %1 restored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Load it and keep what I typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move due date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved yet: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed, so there is nothing to save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One input a page, on the whole screen (F5)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what you typed here first; then walk through the meeting.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordHeader</name>
    <message>
      <source>Back to the list; a draft is kept (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save (Ctrl+S)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RecordPages</name>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RegisterToolbar</name>
    <message>
      <source>CSV file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel workbook…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New %1 (Ctrl+N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type to filter</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RelatedPanel</name>
    <message>
      <source>Add %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off target or at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off track or at risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open by owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open by process</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Clear search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything   Ctrl+K</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchEverything</name>
    <message>
      <source>Nothing begins with “%1”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The registers are still being read; more may come.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SearchList</name>
    <message>
      <source>Results</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SectionView</name>
    <message>
      <source>%1 more; the printed pack has all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>As printed on every page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clause numbers of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Document numbers begin with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fiscal year starts in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept in the data file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No logo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Papers are printed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture is damaged; save it again in a drawing program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Written beside every change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be read ({1}); the logo stays as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not taken. {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <source>Missing for the next stage: %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backup %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>backup today %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no backup yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>redo: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saved %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo: %1</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking back…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ViewButton</name>
    <message>
      <source>Columns…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Late only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as view…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save what is shown as a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View: %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Views, groups, columns</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>A manufacturer of 40 people with three years of data, in a data file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data files of QMS Desktop (*{0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty, for an organisation that begins today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excel, LibreOffice or CSV: objectives, processes, KPIs, CAPAs, actions, reviews, people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import the registers you have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Importing the sample company…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the sample company</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the data file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One you or a colleague made with QMS Desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new data file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Welcome to QMS Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where do you want to begin?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where to keep the data file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>WhoseLine</name>
    <message>
      <source>Choose…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I am</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of %1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Of everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show everybody's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show only mine</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Home</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Registers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>YesNoEditor</name>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>choices</name>
    <message>
      <source>5 whys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions on risks and opportunities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apologies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At risk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Audit results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changes in context</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Complaint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Core</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Critical</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer satisfaction and feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>External providers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fishbone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frozen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Higher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Implementing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Improvement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI miss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lower</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Major</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Management</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Material</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Met</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monitoring and measurement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monthly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nonconformities and corrective actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nonconformity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not effective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On track</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opportunity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overridden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and competence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preventive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process performance and conformity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quarterly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supplier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Support</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verifying</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Void</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yearly</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>empty</name>
    <message>
      <source>Every promise, wherever it comes from: who does what, by when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that show that something was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How the work is done: each process with its owner, its inputs and its outputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The management reviews: what was looked at, what was decided, and who does it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The people who own objectives, processes and actions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is measured, against which target, and the readings month by month.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leadership wants: the quality policy and the goals that objectives serve.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the organisation promises to reach, each with an owner, a target and a day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What went wrong, where the process failed, and what makes sure it does not happen again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who is responsible for what, and may decide what.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Authorities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPA after misses running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPA on a bad signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cause category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cause code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clauses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competence (with whom)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conclusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Containment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contributes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cost</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Criteria</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Customers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Definition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Department</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deputy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discussion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disposition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effective when</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Effectiveness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First promised for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Frequency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Health</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Horizon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How results are evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits and CAPAs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits from period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Limits to period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure and target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measured by KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Methods (how)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not applicable because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not covered because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Opportunities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outcome</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Period to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan and actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Position</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Priority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Product</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Promise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Raised by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading of period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason for state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopened by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopened on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reporting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resources (with what)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Responsibilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review every (months)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Revision and review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Risks and references</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Root cause checked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sponsor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State and withdrawal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suppliers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Target from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trail fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turtle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper limit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verified by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verified on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is handed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the check showed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the process failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All registers as Excel workbook…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back up now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chain gaps…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change trail…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due days as calendar file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything as JSON file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Execution…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mail to the owner…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Management review…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move due date…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New data file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process map…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;ports</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This register as CSV file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This register as Excel workbook…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>registers</name>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approved revisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attendee</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attendees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>CAPAs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Carried over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier analyses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier targets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feeds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fishbone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Input</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inputs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPIs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved due date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved due dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overrides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Possible cause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Readings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlocked reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlocked readings</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>review</name>
    <message>
      <source>Carry over and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still open: %1. Why are these actions carried over to the next review?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why are the approved minutes of %1 revised?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>CAPA without an effectiveness check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closed by import, not shown by the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision without an owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gate passed by an override</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Intent without an objective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI without a recent reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI without a target</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>KPI without an owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Missed KPI without an open CAPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective without a KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective without a process</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective without an action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objective without an owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overdue without a new date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process without a KPI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process without a review date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Process without an owner</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} (withdrawn)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A due date moves only with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gate was overridden: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quotation mark is opened here and never closed, so all that follows is in this cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A stored file does not match its checksum {0}….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A {0} is history; it stays as it is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An approved review stays as it was approved. Choose “Make a revision” to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another one has this value already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose Yes or No.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commas without quotes had split the row; read as {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates in “{0}” such as {1} can be read two ways; {2} was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision {0} of {1} stays: it has become an action. Change or cancel that action instead; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty in all columns of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Footer below the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Imported; the gates up to this state were not shown here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invisible or control characters were removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No register of ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of its columns are known from a register of ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was exported because {0}. Look up the name in the register of people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved because it refers to a record that is no longer there. What you typed is kept; refresh the list and choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was saved because the record was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was written down in {0}: type the decision first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbers of the columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only a number, nothing else is filled in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several people in one cell: {0} was taken; {1} stands in the extra columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet “{0}” is hidden in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet “{0}” is matched as last time (remembered).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet “{0}”, {1}: title above the table, not imported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sheet “{0}”: {1} not imported, as you chose.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some are still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The KPI has two values for {0}; the first one was taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The actions were not effective.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The backup could not be written: {0}. Your data is unchanged; choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cell holds the error {0}; the value was left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clause edition is one of: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The data file could not be brought up to date because a reference in it is broken. It was left as it was; restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The date {0} lies too far away to be meant; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of {0} is damaged in the data file and was not opened. Restore a backup, or attach the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file of {0} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The fiscal year starts in one of the months 1 to 12.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The formula was never calculated: open the file in Excel, save it and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The half-year “{0}” is kept as {1}, its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The header again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language of papers is one of: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The logo must be a PNG or JPEG picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The logo must be smaller than 1 MB; save it with fewer pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reading for {0} is locked; it stays as it is here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The reading for {0} is locked; the value here is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row has a value but no period; the value is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The row has {0} cells more than the header; they are kept at its end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as row {0} of sheet {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as row {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were not saved and stay as they were: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state stays “{0}”: a review moves by its own steps here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state stays “{0}”: it can't become “{1}” by an import.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table {0} has other columns than expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table {0} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The table {0} is not ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trail has no entry of {0} {1}: its end was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The trail is broken at entry {0}: it was altered outside this app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The view was not saved because it has no name. Type one and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The workbook could not be written ({0}); nothing was changed. Free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {0} stands already in {1}; nothing was overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {0} was not saved because a required field is empty: {1}. Fill it in and save again; what you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {0} was not saved because another one has the same value in “{1}”. What you typed is kept; change it and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a view “{0}” already; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no header row here that belongs to a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no register “{0}”; nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such change in the trail; nothing was changed. Refresh the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such {0} any more; nothing was changed. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no view “{0}” any more; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {0} with the number “{1}”; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {0} “{1}” here or in this import, and the row belongs to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These rows prove what was done: they are for reading, only a .json export brings them in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This decision of {0} is gone; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a cross-tab of counts, not a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a form of no register of ours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a form or a list of notes, not a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is a list of values, not a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not in the list yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is text or a list of values, not a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the sheet “{0}” of an export: only a .json export brings it in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is {0}: not supported yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This sheet holds lists or notes, not a register.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stands already in {0}; nothing was overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This table has no rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This {0} is no longer in the data file; nothing was changed. Refresh the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title above the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too few of its columns are known; it may be a “{0}” register: choose it by hand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Total, not a record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn on {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Workbooks can't be written because the protection of the XML reader (defusedxml) is missing or switched off. Nothing was changed; install QMS Desktop anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a day as a date, e.g. 2026-03-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} already exists and was left untouched; choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} because the reason is missing. Say why and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} belongs to another program. It was left untouched; choose a data file of QMS Desktop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be opened for writing: {1}. Nothing was changed; copy it to a folder of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be printed yet because its period is not clear. Fill in “Period from” and “Period to”; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was imported: check the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was loaded. Check the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be read as a table ({1}); nothing was imported: open it in a spreadsheet and save it as .xlsx.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can't be read: {1}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cells lie beyond the limit of {1} rows x {2} columns and were not read, from {3}{4} on; split the sheet to bring them in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be created: {1}. Nothing was written; choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be restored: {1}. Your data is unchanged; free some space or check that you may write there, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not exist; nothing was changed. Check the name, or create it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has a format that this version doesn't know; nothing was loaded. Update the app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has no due date to move; type one in the form. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has no sheet “{1}”; nothing was imported. Its sheets are: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has {1} MB and the limit is {2} MB; nothing was imported: remove pictures or split the workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a Word document, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a folder, not a workbook; choose the files in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a packed archive without a workbook; nothing was imported: unpack it and import the workbooks in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a text document or presentation, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is already due on {1}; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is approved and stays as it is here; make a revision to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged and was not restored; your data is unchanged. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged or cut short and can't be opened as a workbook; nothing was imported: get the file again or save it anew from the program that made it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged or no workbook ({1}); nothing was imported: open it in a spreadsheet, save it as .xlsx and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged, so it was not backed up; older backups are kept. Restore the newest one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged: {1}. Nothing was loaded; export it again or get the file anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty (0 bytes), so its data is lost or elsewhere. It was left untouched; restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty (0 bytes); nothing was imported: get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty in the file now; the value here is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty, and a record needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty, and the row needs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is from an older version and must be brought up to date first; open it in the app once. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is in use by another program. Nothing was saved; close the other program and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is neither a workbook nor text; nothing was imported: export the register as .xlsx or .csv first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no CAPA; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no action; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no document of QMS Desktop; nothing was loaded. Choose a file that it exported.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no number that Excel holds, so the cell was left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no ordinary file; nothing was imported: choose a workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no review; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no whole JSON document; nothing was loaded. Export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a data file of QMS Desktop. It was left untouched; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is open in another window. Nothing was changed; close it there and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is open to look only. Nothing was saved; save a copy and work there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is protected by a password; nothing was imported: open it, remove the password, save and import it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is required.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is too damaged to repair and was left as it was; restore the newest backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is withdrawn; bring it back first. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is {1}; nothing was imported: save the register as .xlsx and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} keeps its due date {1}: a due date moves only with a reason. Use “Move due date” and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lies {1}: when two computers have it open, one of them loses what was typed. Nothing is lost yet; keep the data file on this computer, and put only backups there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} row {1} points to a {2} that does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} stands after {1}: is its year right?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} stays as it is because these inputs are not covered: {1}. Write a discussion or a conclusion for each, or say in “Not covered because” why not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} stays “{1}”: it can't become “{2}” from there. Next it can become: {3}. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was altered by another program (“{1}” is not ours). It was left untouched; restore a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was altered: entry {1} of its trail does not follow from the one before. Nothing was loaded; export it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was edited here since the last import and differs in the file; the value here is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was made by a newer version of QMS Desktop. It was left untouched; update the app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not approved because it is not said by whom and when. Use “Approve”; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not approved because this is missing: {1}. Fill it in and approve again; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not attached because {1}. Nothing was changed; choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not changed: a {1} has no state.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not changed: nothing is missing, so there is no gate to pass.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not changed: “{1}” needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not closed because {1} of its actions are still open: {2}. Finish them, or carry each over with a reason; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not closed: approve its minutes first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not erased: records are withdrawn with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not frozen because its figures are not fixed yet. Use “Freeze figures”; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not loaded because the data file already holds records, and they are kept. Create a new data file and load it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: check where the file comes from, or copy the register into a new workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: copy the register into a new workbook.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not reopened: it is “{1}”, and only a closed CAPA can be reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not saved because it was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was not saved: a new record starts as “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was read as {1} text separated by {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was written by another version of QMS Desktop (its schema is {1}, ours {2}); nothing was loaded. Open the original data file with this version and export it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} were not changed: the app writes them itself as proof.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} were not changed: the app writes them itself as proof. Nothing was saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} “{1}” can't be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} “{1}” is not known; the link is left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} “{1}” is not known; the text is kept as extra.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“By another person” is attested by whoever entered it, not proven by a sign-on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” can't be imported; nothing was changed. Choose one of: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” could not be written ({1}); what stood there before is unchanged. Close it where it is open or choose another place, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is neither yes nor no; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no column of this sheet and its rows have no extra columns; it was not read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no date; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no day of the calendar; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no number; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no period; the value is kept as extra.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no {1} we know; the text is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was not {1}: {2}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was read as {1}; the full text is kept.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>verbs</name>
    <message>
      <source>Activate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Freeze figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a revision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark missed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retire</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set to %1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unfreeze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Void</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>No</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a noun inside a sentence</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
