package cn.qinxue.web.staffimport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staffimport.StaffImport;
import cn.qinxue.services.staffimport.StaffImportFiles;
import cn.qinxue.services.staffimport.StaffImports;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** One import: how far it has come, what it would change, what it changed. */
@Controller(ImportListController.PATH + "/{id}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ImportController {
    private static final int SHOWN = 20;
    private static final String TOO_LATE = "这个文件的状态已经变了，没有重复处理。";

    private final StaffImports imports;
    private final StaffImportFiles files;
    private final Pages pages;
    private final Clock clock;

    ImportController(StaffImports imports, StaffImportFiles files, Pages pages, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Actor actor, UUID id) {
        actor.require(Right.STAFF);
        var its = find(actor.scope(), id);
        boolean ready = !its.running();
        return pages.show(
                "staffimport/show",
                its.fileName(),
                new ImportView(
                        its,
                        ready ? imports.firstRows(actor.scope(), id) : List.of(),
                        ready ? imports.refusedRows(actor.scope(), id, 0, SHOWN) : List.of(),
                        clock.instant()));
    }

    @Post("/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> confirm(Actor actor, UUID id, @Body Form form) {
        actor.require(Right.STAFF);
        return imports.confirm(actor, id, form.chosen("update", "on"))
                ? pages.seeOther(path(id))
                : pages.seeOther(path(id), TOO_LATE);
    }

    @Get("/abandonment")
    HttpResponse<?> askToAbandon(Actor actor, UUID id) {
        actor.require(Right.STAFF);
        return pages.show("staffimport/abandonment", "放弃这个文件", find(actor.scope(), id));
    }

    @Post("/abandonment")
    @Consumes(MediaType.ALL)
    HttpResponse<?> abandon(Actor actor, UUID id) throws IOException {
        actor.require(Right.STAFF);
        return files.abandon(actor, id)
                ? pages.seeOther(ImportListController.PATH, "文件已放弃，没有导入任何人员。")
                : pages.seeOther(path(id), TOO_LATE);
    }

    @Get("/original")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    HttpResponse<?> original(Actor actor, UUID id) throws IOException {
        actor.require(Right.STAFF);
        var name = find(actor.scope(), id).fileName();
        return WorkbookFile.stored(files.original(actor, id), name);
    }

    @Get("/errors")
    @Produces(WorkbookFile.XLSX)
    HttpResponse<?> errors(Actor actor, UUID id) {
        actor.require(Right.STAFF);
        var its = files.beginErrors(actor, id);
        return WorkbookFile.of(out -> files.writeErrors(actor, id, out), ImportFileNames.errors(its));
    }

    private StaffImport find(RegionPath scope, UUID id) {
        return imports.find(scope, id).orElseThrow(NotFound::new);
    }

    private static String path(UUID id) {
        return ImportListController.PATH + "/" + id;
    }
}
