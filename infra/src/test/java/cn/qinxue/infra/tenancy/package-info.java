/** What it costs that one program serves many provinces; run with {@code -Pbench} only. */
@NullMarked
package cn.qinxue.infra.tenancy;

import org.jspecify.annotations.NullMarked;
