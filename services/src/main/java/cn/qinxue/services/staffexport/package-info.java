/** Lists of people as workbooks of any length: read, written and sent at once, each at its own pace. */
@NullMarked
package cn.qinxue.services.staffexport;

import org.jspecify.annotations.NullMarked;
