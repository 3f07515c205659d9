package org.zhixing.cli;

import org.zhixing.work.Language;
import picocli.CommandLine;

/** The command line: finds the command that is meant, runs it, and ends with a status and never with a stack trace. */
public final class Commands {

    private Commands() {}

    /** Runs a command on the streams of this process. */
    public static int run(String... arguments) {
        Interruption interruption = new Interruption();
        interruption.listen();
        ResultStream result = ResultStream.ofProcess();
        Console console = Console.ofProcess(LanguageChoice.in(arguments), result, interruption);
        try {
            int status = run(console, arguments);
            if (!result.lost()) {
                return status;
            }
            console.remark(console.text("cli.resultLost"));
            return status == ExitStatus.DONE ? ExitStatus.STORE : status;
        } finally {
            interruption.finish();
        }
    }

    /** Says that no window opens here and does the same job without one. */
    public static int withoutWindow() {
        Console console = beside();
        console.remark(console.text("cli.noWindow"));
        return run("demo");
    }

    /** Says that no window opens here, and so no data file in it. */
    public static int fileWithoutWindow() {
        Console console = beside();
        console.remark(console.text("cli.noWindowForFile"));
        return ExitStatus.STORE;
    }

    /** A bug that no command caught, such as one in the window: a code on standard error. */
    public static int bug(Throwable bug) {
        return Refusal.bug(beside(), bug);
    }

    /** For what is said before any command is known. */
    private static Console beside() {
        return Console.ofProcess(Language.ZH, ResultStream.ofProcess(), new Interruption());
    }

    static int run(Console console, String... written) {
        String[] arguments = LeadingStore.moved(written);
        try {
            return commandLine(console)
                    .setExecutionStrategy(parsed -> {
                        StorePlace.tell(console, parsed);
                        return new CommandLine.RunLast().execute(parsed);
                    })
                    .setAllowOptionsAsOptionParameters(Attached.valuesLikeOptions(arguments))
                    .execute(arguments);
        } catch (Throwable bug) {
            return Refusal.bug(console, bug);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /** Every command there is, in the order in which help lists them. */
    static CommandLine commandLine(Console console) {
        CommandLine root = new CommandLine(new RootCommand());
        root.addSubcommand("demo", new DemoCommand(console));
        root.addSubcommand("help", new HelpCommand(console));
        CommandLine model = group(root, "model", new GroupCommand.Model());
        model.addSubcommand("list", new ModelListCommand(console));
        model.addSubcommand("show", new ModelShowCommand(console));
        model.addSubcommand("check", new ModelCheckCommand(console));
        model.addSubcommand("diff", new ModelDiffCommand(console));
        model.addSubcommand("export", new ModelExportCommand(console));
        model.addSubcommand("import", new ModelImportCommand(console));
        model.addSubcommand("publish", new ModelPublishCommand(console));
        root.addSubcommand("score", new ScoreCommand(console));
        root.addSubcommand("report", new ReportCommand(console));
        root.addSubcommand("compare", new CompareCommand(console));
        root.addSubcommand("whatif", new WhatIfCommand(console));
        CommandLine records = group(root, "records", new GroupCommand.Records());
        records.addSubcommand("check", new RecordsCheckCommand(console));
        records.addSubcommand("import", new RecordsImportCommand(console));
        records.addSubcommand("reuse", new RecordsReuseCommand(console));
        records.addSubcommand("passages", new RecordsPassagesCommand(console));
        records.addSubcommand("sample", new RecordsSampleCommand(console));
        root.addSubcommand("collaboration", new CollaborationCommand(console));
        root.addSubcommand("agreement", new AgreementCommand(console));
        CommandLine form = group(root, "form", new GroupCommand.Form());
        form.addSubcommand("create", new FormCreateCommand(console));
        form.addSubcommand("collect", new FormCollectCommand(console));
        CommandLine assessment = group(root, "assessment", new GroupCommand.Assessment());
        assessment.addSubcommand("new", new AssessmentNewCommand(console));
        assessment.addSubcommand("list", new AssessmentListCommand(console));
        assessment.addSubcommand("export", new AssessmentExportCommand(console));
        root.addSubcommand("rate", new RateCommand(console));
        CommandLine evidence = group(root, "evidence", new GroupCommand.EvidenceFiles());
        evidence.addSubcommand("list", new EvidenceListCommand(console));
        evidence.addSubcommand("attach", new EvidenceAttachCommand(console));
        evidence.addSubcommand("detach", new EvidenceDetachCommand(console));
        evidence.addSubcommand("save", new EvidenceSaveCommand(console));
        CommandLine plan = group(root, "plan", new GroupCommand.Plan());
        plan.addSubcommand("show", new PlanShowCommand(console));
        plan.addSubcommand("propose", new PlanProposeCommand(console));
        plan.addSubcommand("set", new PlanSetCommand(console));
        plan.addSubcommand("prove", new PlanProveCommand(console));
        plan.addSubcommand("export", new PlanExportCommand(console));
        CommandLine workshop = group(root, "workshop", new GroupCommand.Workshop());
        workshop.addSubcommand("new", new WorkshopNewCommand(console));
        workshop.addSubcommand("list", new WorkshopListCommand(console));
        workshop.addSubcommand("show", new WorkshopShowCommand(console));
        workshop.addSubcommand("form", new WorkshopFormCommand(console));
        workshop.addSubcommand("collect", new WorkshopCollectCommand(console));
        workshop.addSubcommand("export", new WorkshopExportCommand(console));
        workshop.addSubcommand("erase", new WorkshopEraseCommand(console));
        workshop.addSubcommand("open", new WorkshopOpenCommand(console));
        CommandLine audit = group(root, "audit", new GroupCommand.Audit());
        audit.addSubcommand("sample", new AuditSampleCommand(console));
        audit.addSubcommand("score", new AuditScoreCommand(console));
        audit.addSubcommand("new", new AuditNewCommand(console));
        audit.addSubcommand("list", new AuditListCommand(console));
        audit.addSubcommand("show", new AuditShowCommand(console));
        audit.addSubcommand("mark", new AuditMarkCommand(console));
        audit.addSubcommand("export", new AuditExportCommand(console));
        CommandLine federation = group(root, "federation", new GroupCommand.Federation());
        federation.addSubcommand("show", new FederationShowCommand(console));
        federation.addSubcommand("export", new FederationExportCommand(console));
        federation.addSubcommand("add", new FederationAddCommand(console));
        federation.addSubcommand("list", new FederationListCommand(console));
        federation.addSubcommand("remove", new FederationRemoveCommand(console));
        CommandLine store = group(root, "store", new GroupCommand.Store());
        store.addSubcommand("check", new StoreCheckCommand(console));
        store.addSubcommand("backup", new StoreBackupCommand(console));
        store.addSubcommand("archive", new StoreArchiveCommand(console));
        store.addSubcommand("restore", new StoreRestoreCommand(console));
        store.addSubcommand("dump", new StoreDumpCommand(console));
        store.addSubcommand("protect", new StoreProtectCommand(console));
        store.addSubcommand("unprotect", new StoreUnprotectCommand(console));
        store.addSubcommand("passphrase", new StorePassphraseCommand(console));
        store.addSubcommand("recovery", new StoreRecoveryCommand(console));
        store.addSubcommand("handover", new StoreHandoverCommand(console));
        store.addSubcommand("takeover", new StoreTakeoverCommand(console));
        CommandLine trash = group(store, "trash", new GroupCommand.Trash());
        trash.addSubcommand("list", new StoreTrashListCommand(console));
        trash.addSubcommand("put", new StoreTrashPutCommand(console));
        trash.addSubcommand("restore", new StoreTrashRestoreCommand(console));
        trash.addSubcommand("delete", new StoreTrashDeleteCommand(console));
        root.addSubcommand("diagnostics", new DiagnosticsCommand(console));
        return Refusal.into(console, UsageTexts.into(console, root));
    }

    private static CommandLine group(CommandLine parent, String name, Object command) {
        CommandLine made = new CommandLine(command);
        parent.addSubcommand(name, made);
        return made;
    }
}
