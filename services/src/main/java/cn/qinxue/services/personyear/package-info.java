/** What one person must do and has done in one year of a programme, and what comes next. */
@NullMarked
package cn.qinxue.services.personyear;

import org.jspecify.annotations.NullMarked;
