@NullMarked
package cn.qinxue.infra.postgres;

import org.jspecify.annotations.NullMarked;
