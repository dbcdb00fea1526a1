/** People by the file: checked row by row, shown before anything changes, brought in by a job that survives its end. */
@NullMarked
package cn.qinxue.services.staffimport;

import org.jspecify.annotations.NullMarked;
