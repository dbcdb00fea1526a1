package cn.qinxue.web.staffimport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staffimport.StaffImportFiles;
import cn.qinxue.services.staffimport.StaffImports;
import cn.qinxue.services.staffimport.Upload;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The imports of an office and those below, and the form by which a file is handed in. */
@Controller(ImportListController.PATH)
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
class ImportListController {
    static final String PATH = "/office/staff-imports";
    private static final String TITLE = "用户导入";

    private final StaffImports imports;
    private final StaffImportFiles files;
    private final Programmes programmes;
    private final Pages pages;

    ImportListController(StaffImports imports, StaffImportFiles files, Programmes programmes, Pages pages) {
        this.imports = imports;
        this.files = files;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        actor.require(Right.STAFF);
        return pages.show("staffimport/list", TITLE, view(Address.of(request.getUri()), actor, Form.blank()));
    }

    @Get("/template")
    @Produces(WorkbookFile.XLSX)
    HttpResponse<?> template(Actor actor) {
        actor.require(Right.STAFF);
        return WorkbookFile.of(out -> files.writeTemplate(actor, out), "用户导入模板");
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> upload(
            Actor actor,
            @Part @Nullable CompletedFileUpload file,
            @Part @Nullable String programme,
            @Part @Nullable String update)
            throws IOException {
        actor.require(Right.STAFF);
        var form = Form.blank().with("programme", programme).with("update", update);
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            return refused(actor, form.refuse("file", "请选择要导入的文件。"));
        }
        try (var content = file.getInputStream()) {
            var upload = new Upload(programme == null ? "" : programme, file.getFilename(), update != null, false);
            return switch (files.upload(actor, upload, content)) {
                case StaffImportFiles.Outcome.Refused refused ->
                    refused(actor, form.refuse(refused.field(), refused.message()));
                case StaffImportFiles.Outcome.Accepted accepted -> pages.seeOther(PATH + "/" + accepted.id());
            };
        }
    }

    private HttpResponse<?> refused(Actor actor, Form form) {
        return pages.refused("staffimport/list", TITLE, view(Address.of(PATH), actor, form));
    }

    private ImportList view(Address address, Actor actor, Form form) {
        var pager = Pager.of(address, imports.count(actor.scope()));
        return new ImportList(form, programmes.all(), imports.page(actor.scope(), pager.offset(), pager.size()), pager);
    }
}
