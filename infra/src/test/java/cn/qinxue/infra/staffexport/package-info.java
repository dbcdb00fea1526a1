@NullMarked
package cn.qinxue.infra.staffexport;

import org.jspecify.annotations.NullMarked;
