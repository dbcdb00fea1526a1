package cn.qinxue.web.staffimport;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staffimport.StaffImport;
import cn.qinxue.services.staffimport.StaffImportFiles;
import cn.qinxue.services.staffimport.StaffImports;
import cn.qinxue.services.staffimport.Upload;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.ApiProblem.FieldError;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports by programs: nobody looks first, so the good rows go in at once and the refused ones are asked for. */
@Controller(ImportApiController.PATH)
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "导入")
class ImportApiController {
    static final String PATH = "/api/v1/staff-imports";

    private final StaffImports imports;
    private final StaffImportFiles files;
    private final Programmes programmes;

    ImportApiController(StaffImports imports, StaffImportFiles files, Programmes programmes) {
        this.imports = imports;
        this.files = files;
        this.programmes = programmes;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importStaff",
            summary = "导入人员",
            description = "上传按模板填写的 .xlsx、.xls 或 .csv。先整个读一遍，能读的在后台逐行导入：没有问题的行直接导入，有问题的行用 errors 取回。同一文件传两次不会重复。")
    @ApiResponse(
            responseCode = "202",
            description = "文件已收到，正在处理",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AcceptedImport.class)))
    HttpResponse<?> upload(
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "按模板填好的名单") @Part @Nullable CompletedFileUpload file,
            @Parameter(description = "项目的代码；只有一个项目时可以不填") @Part @Nullable String programme,
            @Parameter(description = "true：已有人员按文件更新；不填：保持原样") @Part @Nullable String update)
            throws IOException {
        actor.require(Right.STAFF);
        if (file == null || file.getFilename() == null || file.getFilename().isEmpty()) {
            return refused("file", "请在 file 中上传文件。");
        }
        try (var content = file.getInputStream()) {
            var upload = new Upload(programme(programme), file.getFilename(), Boolean.parseBoolean(update), true);
            return switch (files.upload(actor, upload, content)) {
                case StaffImportFiles.Outcome.Refused refused -> refused(refused.field(), refused.message());
                case StaffImportFiles.Outcome.Accepted accepted ->
                    HttpResponse.accepted(URI.create(PATH + "/" + accepted.id()))
                            .body(new AcceptedImport(accepted.id()));
            };
        }
    }

    @Get("/{id}")
    @Operation(operationId = "readImport", summary = "查询一次导入", description = "状态和各类行数；导入时每几千行更新一次。")
    @ApiResponse(
            responseCode = "200",
            description = "这次导入",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportAnswer.class)))
    HttpResponse<?> show(@Parameter(hidden = true) Actor actor, @Parameter(description = "编号") UUID id) {
        actor.require(Right.STAFF);
        return HttpResponse.ok(ImportAnswer.of(find(actor, id)));
    }

    @Get("/{id}/errors")
    @Produces({WorkbookFile.XLSX, MediaType.APPLICATION_JSON, MediaType.ALL})
    @Operation(
            operationId = "readImportErrors",
            summary = "有问题的行",
            description = "Excel 文件，列与模板相同，最后一列是原因。改好后可以直接再上传。没有问题行或还没有处理完时回答 404。")
    @ApiResponse(
            responseCode = "200",
            description = "Excel 文件",
            content = @Content(mediaType = WorkbookFile.XLSX, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> errors(@Parameter(hidden = true) Actor actor, @Parameter(description = "编号") UUID id) {
        actor.require(Right.STAFF);
        var its = files.beginErrors(actor, id);
        return WorkbookFile.of(out -> files.writeErrors(actor, id, out), ImportFileNames.errors(its));
    }

    private StaffImport find(Actor actor, UUID id) {
        return imports.find(actor.scope(), id).orElseThrow(NotFound::new);
    }

    private String programme(@Nullable String named) {
        var all = programmes.all();
        return named == null || named.isBlank()
                ? (all.size() == 1 ? all.getFirst().code() : "")
                : named.strip();
    }

    private static HttpResponse<?> refused(String field, String message) {
        return ApiProblem.of(
                HttpStatus.UNPROCESSABLE_ENTITY, "import-refused", "文件没有收下", List.of(new FieldError(field, message)));
    }
}
