@NullMarked
package cn.qinxue.services.activation;

import org.jspecify.annotations.NullMarked;
