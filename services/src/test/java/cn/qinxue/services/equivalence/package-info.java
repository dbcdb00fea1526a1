@NullMarked
package cn.qinxue.services.equivalence;

import org.jspecify.annotations.NullMarked;
