@NullMarked
package cn.qinxue.infra.staffimport;

import org.jspecify.annotations.NullMarked;
