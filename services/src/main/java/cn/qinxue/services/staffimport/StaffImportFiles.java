package cn.qinxue.services.staffimport;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.file.FileStore;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import cn.qinxue.services.spreadsheet.SheetWriter;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.programme.Programmes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** The files of imports: handed in, and taken back as they came, or as the rows that were refused. */
@Singleton
public class StaffImportFiles {
    /** What came of handing a file in. */
    public sealed interface Outcome {
        record Accepted(UUID id) implements Outcome {}

        /**
         * It is not taken.
         *
         * @param message a Chinese sentence that says what to do
         */
        record Refused(String field, String message) implements Outcome {}
    }

    private static final int PAGE = 1_000;

    private final StaffImports imports;
    private final FileStore files;
    private final Programmes programmes;
    private final WorkbookStreams workbooks;
    private final ImportTemplates templates;

    StaffImportFiles(
            StaffImports imports,
            FileStore files,
            Programmes programmes,
            WorkbookStreams workbooks,
            ImportTemplates templates) {
        this.imports = imports;
        this.files = files;
        this.programmes = programmes;
        this.workbooks = workbooks;
        this.templates = templates;
    }

    /**
     * Takes a file; the job reads it. Not in one transaction: a slow sender must not hold a connection.
     *
     * @throws IOException if the upload breaks off or the store fails; nothing is kept then
     */
    public Outcome upload(Actor actor, Upload upload, InputStream content) throws IOException {
        if (programmes.byCode(upload.programme()).isEmpty()) {
            return new Outcome.Refused("programme", "没有这个项目，请重新选择。");
        }
        return switch (files.keep(content, SheetReader.MOST_BYTES)) {
            case FileStore.Keeping.TooLarge large -> new Outcome.Refused("file", SheetRefusal.TOO_LARGE.message());
            case FileStore.Keeping.Kept kept -> kept(actor, upload, kept);
        };
    }

    private Outcome kept(Actor actor, Upload upload, FileStore.Keeping.Kept kept) throws IOException {
        if (kept.size() == 0) {
            files.remove(kept.key());
            return new Outcome.Refused("file", SheetRefusal.EMPTY.message());
        }
        return new Outcome.Accepted(add(actor, upload, kept));
    }

    private UUID add(Actor actor, Upload upload, FileStore.Keeping.Kept kept) throws IOException {
        try {
            return imports.add(actor, upload, kept.key(), kept.size()).id();
        } catch (RuntimeException e) {
            files.remove(kept.key());
            throw e;
        }
    }

    /**
     * Gives the file of a waiting import up and removes it. False if it no longer waits.
     *
     * @throws NotFound if the import is outside the actor's scope
     */
    public boolean abandon(Actor actor, UUID id) throws IOException {
        var abandoned = imports.abandon(actor, id);
        if (abandoned.isPresent()) {
            files.remove(abandoned.get().fileKey());
        }
        return abandoned.isPresent();
    }

    /**
     * The file as it came; to be closed by the caller.
     *
     * @throws NotFound if the import is outside the actor's scope or its file was given up
     */
    public InputStream original(Actor actor, UUID id) throws IOException {
        var its = get(actor, id);
        if (its.state() == ImportState.ABANDONED) {
            throw new NotFound();
        }
        imports.noteDownload(actor, its, "下载原文件");
        return files.open(its.fileKey());
    }

    /** Notes in the trail that somebody takes the refused rows away; to be called before {@link #writeErrors}. */
    public StaffImport beginErrors(Actor actor, UUID id) {
        var its = get(actor, id);
        if (its.counts().bad() == 0 || its.running()) {
            throw new NotFound();
        }
        imports.noteDownload(actor, its, "下载错误文件");
        return its;
    }

    /** Writes the refused rows in the template's layout with the reasons in a last column. */
    public void writeErrors(Actor actor, UUID id, OutputStream out) throws IOException {
        workbooks.write(out, ErrorLayout.SHEET, ErrorLayout.columns(), sheet -> writeErrors(actor, id, sheet));
    }

    private void writeErrors(Actor actor, UUID id, SheetWriter sheet) throws IOException {
        var page = imports.refusedRows(actor.scope(), id, 0, PAGE);
        while (!page.isEmpty()) {
            for (var row : page) {
                sheet.row(ErrorLayout.row(row));
            }
            page = imports.refusedRows(actor.scope(), id, page.getLast().line(), PAGE);
        }
    }

    /** Writes the template to be filled in. */
    public void writeTemplate(Actor actor, OutputStream out) throws IOException {
        templates.write(actor, out);
    }

    private StaffImport get(Actor actor, UUID id) {
        return imports.find(actor.scope(), id).orElseThrow(NotFound::new);
    }
}
