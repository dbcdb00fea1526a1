package cn.qinxue.services.staffimport;

import io.micronaut.core.annotation.Introspected;

/**
 * A kept row as it is stored.
 *
 * @param cells encrypted
 */
@Introspected
@SuppressWarnings("ArrayRecordComponent") // read by column, never compared
record StaffImportRow(int line, RowOutcome outcome, byte[] cells, String problems) {}
