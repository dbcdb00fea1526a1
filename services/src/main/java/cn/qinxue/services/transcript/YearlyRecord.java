package cn.qinxue.services.transcript;

import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.tenants.policy.DocumentPolicy;

/** 年度记录: what it says, and the policy's document that says how it is printed. */
public record YearlyRecord(YearlyRecordSheet sheet, DocumentPolicy document) {}
