package cn.qinxue.web.staffimport;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** A file was taken; what comes of it is asked for by the id. */
@Serdeable.Serializable
@Schema(name = "AcceptedImport", description = "文件已收到")
record AcceptedImport(@Schema(description = "导入的编号，用它查询结果") UUID id) {}
