package cn.qinxue.web.promotion;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The fields of a question, for the document only. */
@Schema(name = "PromotionQuestion", description = "要查询升级考核资格的人")
record PromotionQuestion(
        @Schema(description = "身份证号，1 到 500 个", example = "[\"993200198107252136\"]")
        List<String> idNumbers) {}
